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

void run_hook(const char *name) {
  if (auto found = hooks.find(name); found != hooks.end())
    found->second.fn(name, found->second.user);
}
