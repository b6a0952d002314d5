/** Words that carry no subject: a query is about the others. What a question is made of is among them. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about after all also am an and any are as at be because been before being between both but by can could did do does doing during each ' +
    'ever for from get gets got had has have having he her him his how i if in into is it its just like many may me might mm more most much must ' +
    'my no nor not of off on once one only or other our out over own per said say saying says shall she should so some such than that the ' +
    'arent cant cannot couldnt didnt doesnt dont hasnt havent isnt ought shouldnt wasnt werent wont wouldnt ' +
    'their them then there these they this those to too toward towards under until up upon us very via was we were what whats when where whether which ' +
    'while who whom whose why will with within without would yet you your'
  ).split(' '),
);
