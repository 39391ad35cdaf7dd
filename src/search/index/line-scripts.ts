const OTHER = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Tells whether a line has letters of another script than Latin. */
export const isInOtherScript = (line: string): boolean => OTHER.test(line);
