// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.validation;

import java.lang.annotation.ElementType;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;

import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.spi.ValidationProvider;

/** Makes factories of validators that are the same wherever they run. */
final class Validators {

    private Validators() {}

    /**
     * A factory with the provider of the container, whatever class loader the thread has; with messages in English, and
     * without an XML configuration, which would be that of whoever comes first.
     *
     * @throws jakarta.validation.ValidationException if the container has no provider
     */
    static ValidatorFactory factory() {
        Configuration<?> configuration = Validation.byDefaultProvider()
                .providerResolver(Validators::providers)
                .configure()
                .ignoreXmlConfiguration()
                .traversableResolver(new AllOfIt());
        return configuration
                .messageInterpolator(new English(configuration.getDefaultMessageInterpolator()))
                .buildValidatorFactory();
    }

    private static List<ValidationProvider<?>> providers() {
        return ServiceLoader.load(ValidationProvider.class, Validators.class.getClassLoader()).stream()
                .<ValidationProvider<?>>map(ServiceLoader.Provider::get)
                .toList();
    }

    /** Messages in the one language of everything a server answers. */
    private record English(MessageInterpolator messages) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return messages.interpolate(template, context, Locale.ENGLISH);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return messages.interpolate(template, context, Locale.ENGLISH);
        }
    }

    /** Nothing of a record is loaded later, as it is of an entity. */
    private static final class AllOfIt implements TraversableResolver {

        @Override
        public boolean isReachable(
                Object object, Path.Node property, Class<?> root, Path path, ElementType elementType) {
            return true;
        }

        @Override
        public boolean isCascadable(
                Object object, Path.Node property, Class<?> root, Path path, ElementType elementType) {
            return true;
        }
    }
}
