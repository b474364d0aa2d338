package org.yardstick.notice;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are told.
 *
 * @param keep how long notices are kept, read or not
 * @param hour of the day at which reminders are given
 * @param beforeDeadline how many days before a deadline
 * @param waiting how long forms wait for a reviewer before that is said, once a week
 */
@ConfigurationProperties("yardstick.notices")
record NoticeSettings(@DefaultValue("180d") Duration keep, @DefaultValue("8") int hour, @DefaultValue( {
		"7", "3", "1" }) List<Integer> beforeDeadline, @DefaultValue("5d") Duration waiting){
}
