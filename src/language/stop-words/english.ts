/** English words that carry no content in a question or a sentence: articles, pronouns, auxiliaries, question words. */
export const ENGLISH_STOP_WORDS = `
a about above after again against all also am an and any anyone anything are as at be because been before being
below between both but by can could did do does doing done down during each either else ever every few for from
further get gets getting got had has have having he her here hers herself him himself his how however i if in
into is it its itself just let like many may me might more most much must my myself neither no nor not now of off
on once one only onto or other others our ours out over own per please quite rather really same shall she should
since so some such tell than that the their theirs them themselves then there these they this those though through
to together too toward towards under until up upon us very via was we were what whatever when where whether which
while who whoever whom whose why will with within without would yes yet you your yours s t d ll re ve m
i'm it's he's she's we're you're they're i've you've we've they've you'd they'd you'll they'll it'll who's who'd who'll
who're what's what're where's when's how's why's that's there's here's let's isn't aren't wasn't weren't don't doesn't
didn't haven't hasn't hadn't wouldn't can't couldn't shouldn't
`;
