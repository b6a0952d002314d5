/** Words that say a little: they decide between passages that have the others, not for one that has only them. */
export const weakWords: ReadonlySet<string> = new Set(
  (
    'able account according again against ago almost already always among anyone anything apart around available away back become begin behind best better ' +
    'big bring call case change come consider current currently different easily end enough even everything exactly expect far fact few find first full ' +
    'further general give given go going happen happened hard help hold hope important instead issue keep kind know known last late later least left less let ' +
    'likely little long look main major make matter mean means need new next nothing now number old ones open part party people place plan point possible ' +
    'put question read ready real really reason recent recently rest right role same second see seem seen sense set side since situation soon source stand start ' +
    'state still stop such suggest take talk tell thing things think time today together told try turn used using view want way week well went whole without work ' +
    'world worth wrong year years'
  ).split(' '),
);
