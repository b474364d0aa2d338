/** What target values mean. */
package org.yardstick.restapi.targetvalue;
