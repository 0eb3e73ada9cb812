import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord.js';

/** A button that stays what it is for, wherever it stands. */
export function secondaryButton(
  label: string,
  customId: string,
  disabled = false,
): APIButtonComponentWithCustomId {
  const style = ButtonStyle.Secondary;
  return { type: ComponentType.Button, style, label, custom_id: customId, disabled };
}

/** Buttons side by side, one to five. */
export function buttonRow(components: APIButtonComponent[]): APIActionRowComponent<APIButtonComponent> {
  return { type: ComponentType.ActionRow, components };
}
