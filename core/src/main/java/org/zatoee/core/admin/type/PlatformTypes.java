// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.type;

import java.util.Arrays;

import org.zatoee.core.execution.ExecutionRules;
import org.zatoee.core.object.ObjectType;
import org.zatoee.core.object.field.Field;
import org.zatoee.service.execution.ExecutionClass;

/**
 * What administrators may say of what is not created by them: services and the cluster. These objects have the names of
 * what they are about, and are there once something was said.
 */
public final class PlatformTypes {

    /** Above this many milliseconds a call is slow, unless another limit is set; that of upstream. */
    public static final long SLOW_THRESHOLD = 99_999;

    /** The largest WSDL, in characters of base64. */
    public static final int MAX_WSDL = 2 * 1024 * 1024;

    /** The settings of a service. */
    public static final ObjectType SERVICE = ObjectType.of(
                    "service",
                    "zato.service",
                    "service",
                    Field.flag("is_active").otherwise(true),
                    Field.number("slow_threshold", 0, Integer.MAX_VALUE).otherwise(SLOW_THRESHOLD),
                    Field.flag("is_rate_limit_active").otherwise(false),
                    Field.choice("rate_limit_type", "APPROXIMATE", "EXACT").otherwise("APPROXIMATE"),
                    Field.text("rate_limit_def", 65536).optional().keeping(SecurityRules.RATE_LIMITS),
                    Field.choice(
                                    "execution_class",
                                    Arrays.stream(ExecutionClass.values())
                                            .map(ExecutionClass::wireName)
                                            .toArray(String[]::new))
                            .optional(),
                    Field.number("timeout", 0, ExecutionRules.MAX_TIMEOUT_SECONDS)
                            .optional(),
                    Field.number("max_concurrent_calls", 0, ExecutionRules.MAX_CONCURRENT_CALLS)
                            .optional())
            .withPlatformNames()
            .keeping(SecurityRules::limitsAreThere);

    /** The WSDL that was given to a service; apart from its settings, which are read for each change. */
    public static final ObjectType SERVICE_WSDL = ObjectType.of(
                    "service-wsdl",
                    "zato.service",
                    "WSDL of a service",
                    Field.text("wsdl_name", 255).keeping(Rules.NO_CONTROL_CHARACTERS),
                    Field.text("wsdl", MAX_WSDL))
            .withPlatformNames();

    /** What is said of the cluster. */
    public static final ObjectType CLUSTER = ObjectType.of(
                    "cluster",
                    "zato.cluster",
                    "cluster",
                    Field.text("description", 1000).optional(),
                    Field.text("lb_host").optional().keeping(Rules.HOST),
                    Field.number("lb_port", 1, 65535).optional(),
                    Field.number("lb_agent_port", 1, 65535).optional())
            .withPlatformNames();

    private PlatformTypes() {}
}
