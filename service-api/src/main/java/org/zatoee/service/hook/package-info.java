// SPDX-License-Identifier: Apache-2.0
/** What services may do besides handling calls: before and after each of them, and when they are deployed. */
package org.zatoee.service.hook;
