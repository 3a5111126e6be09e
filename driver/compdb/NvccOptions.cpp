//===- NvccOptions.cpp - nvcc's options and how it reads them -------------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Long names start with two dashes, short ones with one. A value follows as
// the next word, whatever that looks like, or after `=`; after a few short
// names of one letter it may follow at once.
//
//===----------------------------------------------------------------------===//

#include "driver/compdb/NvccOptions.h"

#include "llvm/ADT/StringMap.h"

using namespace llvm;

namespace gputidy::compdb {

namespace {

constexpr NvccOption Options[] = {
#define NVCC_OPTION(Id, Long, Short, Value, Glued) {NvccOptionId::Id, Long, Short, NvccValue::Value, Glued},
#include "driver/compdb/NvccOptions.def"
};

const StringMap<const NvccOption *> &optionsBySpelling() {
  static const auto Map = [] {
    StringMap<const NvccOption *> Result;
    for (const NvccOption &Option : Options) {
      Result[("--" + Option.LongName).str()] = &Option;
      if (!Option.ShortName.empty())
        Result[("-" + Option.ShortName).str()] = &Option;
    }
    return Result;
  }();
  return Map;
}

struct Found {
  const NvccOption *Option = nullptr;
  /// The value inside the same word, if there is one.
  std::optional<StringRef> Value;
};

Found findOption(StringRef Word) {
  const StringMap<const NvccOption *> &Known = optionsBySpelling();
  if (const NvccOption *Option = Known.lookup(Word))
    return {Option, std::nullopt};
  auto [Name, Value] = Word.split('=');
  const NvccOption *Option = Known.lookup(Name);
  if (Option && Option->Value != NvccValue::None && Name.size() < Word.size())
    return {Option, Value};
  const NvccOption *Letter = Known.lookup(Word.take_front(2));
  if (Letter && Letter->Glued && !Word.starts_with("--"))
    return {Letter, Word.drop_front(2)};
  return {};
}

bool takesNextWord(const NvccOption &Option, StringRef Next) {
  if (Option.Value == NvccValue::Optional)
    return !Next.starts_with("-");
  return Option.Value != NvccValue::None;
}

} // namespace

std::vector<NvccArgument> readNvccArguments(const Words &Arguments) {
  std::vector<NvccArgument> Result;
  for (size_t At = 0; At < Arguments.size(); ++At) {
    const std::string &Word = Arguments[At];
    Found Match = findOption(Word);
    NvccArgument Read{Match.Option, Word, Word};
    if (Match.Option)
      Read.Text = Match.Value.value_or("").str();
    if (Match.Option && !Match.Value && At + 1 < Arguments.size() && takesNextWord(*Match.Option, Arguments[At + 1])) {
      Read.Text = Arguments[++At];
      Read.Spelling += " " + Read.Text;
    }
    Result.push_back(std::move(Read));
  }
  return Result;
}

} // namespace gputidy::compdb
