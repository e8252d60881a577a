/**
 * Files in JSON: their text, their values, the fields of an object asked for one by one, and all that may be wrong with them, each with
 * its place and with what is allowed.
 */
package wasserscope.scenario.json;
