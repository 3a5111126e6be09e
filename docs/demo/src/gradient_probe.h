// Prints the norm of the gradient each time that the hook "after_backward" runs.
#pragma once

#include <functional>

// Both run `steps` with the probe in place.
// Wrong: the hook stays registered when the probe's device memory is freed.
void probe_without_unregistering(const std::function<void()> &steps);

// Right: the hook is unregistered first.
void probe(const std::function<void()> &steps);
