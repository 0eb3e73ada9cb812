import { type APIMessageComponent, ComponentType, type Interaction } from 'discord.js';

/** What is on the message that was pressed, or that opened the form, as Discord describes it; nothing without one. */
export function shownOn(interaction: Interaction): readonly APIMessageComponent[] {
  const message = 'message' in interaction ? interaction.message : null;
  return message?.components.map((component) => component.toJSON()) ?? [];
}

/** Every component among these, each followed by what is in it. */
export function everyComponent(components: readonly APIMessageComponent[]): readonly APIMessageComponent[] {
  return components.flatMap((component) => {
    const within: readonly APIMessageComponent[] = 'components' in component ? component.components : [];
    const beside = component.type === ComponentType.Section ? [component.accessory] : [];
    return [component, ...everyComponent([...within, ...beside])];
  });
}
