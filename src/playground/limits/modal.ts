import { ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { type Component, everyComponent } from '../component.js';
import { duplicateIds } from './custom-ids.js';
import { complain, list, type Read, read, text } from './form.js';
import { modalComponent } from './layout.js';

const modal = z
  .object({ custom_id: text(1, 100), title: text(1, 45), components: list(modalComponent, 1, 5) })
  .superRefine(({ components }, context) => {
    for (const [index, top] of components.entries()) {
      if (top.type === ComponentType.ActionRow && top.components.some(({ label }) => !label)) {
        const path = ['components', index, 'components', 0, 'label'];
        complain(context, path, 'BASE_TYPE_REQUIRED', 'This field is required');
      }
      // Discord greys nothing out in forms.
      if (top.type === ComponentType.Label && 'disabled' in top.component && top.component.disabled) {
        const path = ['components', index, 'component', 'disabled'];
        complain(context, path, 'MODAL_COMPONENT_DISABLED', 'Components in modals cannot be disabled');
      }
    }
  });

/** A form that the bot opens for a member. */
export interface Modal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Component[];
}

/** A modal, checked against Discord's limits. */
export function readModal(payload: unknown): Read<Modal> {
  const result = read<Modal>(modal, payload);
  if ('problems' in result) return result;
  const problems = duplicateIds([...everyComponent(result.value.components)]);
  return problems.length > 0 ? { problems } : result;
}
