// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.baseline;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Puts the resource under {@code /rest}. */
@ApplicationPath("/rest")
public class BaselineApplication extends Application {}
