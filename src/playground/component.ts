/** A message or modal component as it stands in a payload, after its limits were checked. */
export interface Component {
  readonly type: number;
  readonly id?: number | undefined;
  readonly custom_id?: string | undefined;
  readonly label?: string | undefined;
  readonly content?: string | undefined;
  readonly url?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly options?:
    | readonly {
        readonly value: string;
        readonly label: string;
        readonly default?: boolean | null | undefined;
      }[]
    | undefined;
  readonly default_values?: readonly { readonly id: string }[] | null | undefined;
  readonly channel_types?: readonly number[] | null | undefined;
  readonly min_values?: number | undefined;
  readonly max_values?: number | undefined;
  readonly components?: readonly Component[] | undefined;
  readonly accessory?: Component | undefined;
  readonly component?: Component | undefined;
  readonly [field: string]: unknown;
}

/** A component and the way to it, as Discord writes it in its errors: `components`, `0`, `accessory`. */
export interface Placed {
  readonly component: Component;
  readonly path: readonly (string | number)[];
}

/** Every component, nested ones after the one that holds them. */
export function* everyComponent(
  components: readonly Component[],
  at: readonly (string | number)[] = ['components'],
): Generator<Placed> {
  for (const [index, component] of components.entries()) yield* withinOne(component, [...at, index]);
}

function* withinOne(component: Component, path: readonly (string | number)[]): Generator<Placed> {
  yield { component, path };
  yield* everyComponent(component.components ?? [], [...path, 'components']);
  if (component.accessory) yield* withinOne(component.accessory, [...path, 'accessory']);
  if (component.component) yield* withinOne(component.component, [...path, 'component']);
}

/** The same components, each with a numeric `id`; Discord numbers those that bring none. */
export function numbered(components: readonly Component[]): readonly Component[] {
  const taken = new Set([...everyComponent(components)].map(({ component }) => component.id));
  let last = 0;
  const freeId = (): number => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const number = (component: Component): Component => ({
    ...component,
    id: component.id ? component.id : freeId(),
    ...(component.components && { components: component.components.map(number) }),
    ...(component.accessory && { accessory: number(component.accessory) }),
    ...(component.component && { component: number(component.component) }),
  });
  return components.map(number);
}
