// Where the rest of the program looks up the loss of the running epoch.
#pragma once

#include "device_buffer.h"

#include <functional>

// The loss of the running epoch, or an empty span between epochs.
std::span<const float> current_loss();
// The loss of the last validation, likewise.
std::span<const float> validation_loss();

using Epoch = std::function<void(std::span<float> loss)>;

// Wrong: after the validation its loss is still on the board, but its memory is gone.
float validate(const Epoch &epoch);

// Right: the epoch's loss is taken off the board before its memory goes.
float run_epoch(const Epoch &epoch);
