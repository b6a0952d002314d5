/** Why a memo cannot be made or copied, in words for the reader. Whatever else is thrown was not foreseen. */
export class Refusal extends Error {}
