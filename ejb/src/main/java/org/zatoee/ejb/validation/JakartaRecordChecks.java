// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.validation;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintDefinitionException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;

import org.zatoee.core.sio.constraint.RecordChecks;
import org.zatoee.core.sio.rule.FieldRules;
import org.zatoee.service.Violation;

/**
 * The rules of one record, of the group Default.
 *
 * @param components the components that have rules, by their names in Java
 * @param asWhole whether there are rules about several components
 * @param names what components are called in messages, by their names in Java
 */
record JakartaRecordChecks<T>(
        Class<T> type,
        Validator validator,
        ArchiveConstraints archive,
        Set<String> components,
        boolean asWhole,
        Map<String, String> names)
        implements RecordChecks {

    static <T> JakartaRecordChecks<T> of(Class<T> type, Validator validator, ArchiveConstraints archive) {
        Map<String, String> names = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, FieldRules::name));
        BeanDescriptor rules = validator.getConstraintsForClass(type);
        Set<String> properties = rules.getConstrainedProperties().stream()
                .map(PropertyDescriptor::getPropertyName)
                .collect(Collectors.toSet());
        Set<String> components = properties.stream().filter(names::containsKey).collect(Collectors.toUnmodifiableSet());
        boolean asWhole = !rules.getConstraintDescriptors().isEmpty() || components.size() < properties.size();
        return new JakartaRecordChecks<>(type, validator, archive, components, asWhole, names);
    }

    /**
     * Looks whether the rules are for the types they are on, which is found out no sooner than when they are applied.
     *
     * @return this
     * @throws ValidationException if they are not
     */
    JakartaRecordChecks<T> tryOut() {
        for (String component : components) {
            try {
                validator.validateValue(type, component, null);
            } catch (ConstraintDeclarationException | ConstraintDefinitionException e) {
                throw e;
            } catch (ValidationException e) {
                // A rule of the developer's own that fails on what is not there: values are there when it counts.
                Objects.requireNonNull(e);
            }
        }
        return this;
    }

    @Override
    public List<Violation> ofComponent(String component, Object value) {
        return components.contains(component)
                ? archive.inside(() -> violations(validator.validateValue(type, component, value), this::belowFirst))
                : List.of();
    }

    @Override
    public List<Violation> ofRecord(Object instance) {
        return asWhole
                ? archive.inside(() -> violations(validator.validate(type.cast(instance)), this::whole))
                : List.of();
    }

    private static <T> List<Violation> violations(
            Collection<ConstraintViolation<T>> broken, Function<ConstraintViolation<T>, String> path) {
        return broken.stream()
                .map(each -> new Violation(path.apply(each), each.getMessage()))
                .sorted((one, other) -> one.field().equals(other.field())
                        ? one.message().compareTo(other.message())
                        : one.field().compareTo(other.field()))
                .toList();
    }

    private String belowFirst(ConstraintViolation<T> broken) {
        return PathText.of(broken.getPropertyPath(), 1, name -> name);
    }

    private String whole(ConstraintViolation<T> broken) {
        return PathText.of(broken.getPropertyPath(), 0, name -> names.getOrDefault(name, name));
    }
}
