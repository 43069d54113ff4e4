// SPDX-License-Identifier: Apache-2.0
/** WSDL 1.1 documents of services that can be called by SOAP, made of what the services take and return. */
package org.zatoee.core.soap.wsdl;
