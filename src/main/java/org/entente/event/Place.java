package org.entente.event;

import java.util.Optional;

/**
 * Where something happened.
 *
 * @param country ISO 3166-1 alpha-3 code of the state the place lies in
 * @param name the place's name in English where known, else as written
 */
public record Place(Optional<String> country, String name) {}
