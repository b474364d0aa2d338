package org.yardstick.template;

/** A part of a printed form, over its whole width. */
public sealed interface Section permits TableSection, MilestoneSection, ScheduleSection, IndicatorSection {

}
