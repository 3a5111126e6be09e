#include "gradient_hooks.h"

#include <map>
#include <string>

namespace {

struct Hook {
  gradient_hook fn;
  void *user;
};

std::map<std::string, Hook> hooks;

} // namespace

void register_hook(const char *name, gradient_hook fn, void *user) { hooks[name] = {fn, user}; }

void unregister_hook(const char *name) { hooks.erase(name); }

void run_hook(const char *name, const float *gradient, size_t size) {
  if (auto found = hooks.find(name); found != hooks.end())
    found->second.fn(gradient, size, found->second.user);
}
