// The calls of tinylogger.
#pragma once
#include <ostream>
#include <string>
namespace tlog {
std::ostream &none();
std::ostream &info();
std::ostream &debug();
std::ostream &warning();
std::ostream &error();
std::ostream &success();
struct Progress {
  void update(unsigned long long done);
};
Progress progress(unsigned long long total);
std::string durationToString(double seconds);
} // namespace tlog
