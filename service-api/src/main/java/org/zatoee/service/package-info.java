// SPDX-License-Identifier: Apache-2.0
/** What a service developer compiles against: the service, what surrounds one call of it, and its errors. */
package org.zatoee.service;
