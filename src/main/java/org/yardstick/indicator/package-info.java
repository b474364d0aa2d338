/**
 * The taxonomy of performance indicators: what the levels 一级指标 and 二级指标 mean, apart from
 * how a region prints them (that is the template's). The indicator library will live
 * here. Knows no forms and no plans.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.yardstick.indicator;
