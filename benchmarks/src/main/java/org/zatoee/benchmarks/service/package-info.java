// SPDX-License-Identifier: Apache-2.0
/** The work as services of the platform. */
package org.zatoee.benchmarks.service;
