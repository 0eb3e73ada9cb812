import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** Where readers use commands: in servers, alone with the bot, and in their other conversations. */
export const READERS_CONTEXTS = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
] as const;

/** For whom the bot may be there: for a server, or for a member who brings it along. */
export const READERS_INSTALLATIONS = [
  ApplicationIntegrationType.GuildInstall,
  ApplicationIntegrationType.UserInstall,
] as const;
