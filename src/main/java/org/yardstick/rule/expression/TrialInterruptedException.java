package org.yardstick.rule.expression;

/** The program stops in the middle of a trial, which has to be run again. */
class TrialInterruptedException extends RuntimeException {

}
