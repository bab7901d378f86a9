/** The identity of an event. */
declare const eventIdBrand: unique symbol;
export type EventId = string & { readonly [eventIdBrand]: true };
