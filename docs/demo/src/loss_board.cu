#include "loss_board.h"

namespace {

std::span<float> current_loss_view;
std::span<float> validation_loss_view;

} // namespace

std::span<const float> current_loss() { return current_loss_view; }
std::span<const float> validation_loss() { return validation_loss_view; }

float validate(const Epoch &epoch) {
  DeviceBuffer<float> loss(std::vector<float>{0.0f});
  validation_loss_view = loss.span();
  epoch(loss.span());
  return loss.to_host()[0];
}

float run_epoch(const Epoch &epoch) {
  DeviceBuffer<float> loss(std::vector<float>{0.0f});
  current_loss_view = loss.span();
  epoch(loss.span());
  current_loss_view = {};
  return loss.to_host()[0];
}
