/** The pages on which administrators search the trail and have it checked. */
package org.yardstick.trail.web;
