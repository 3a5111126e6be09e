//===- Settings.cpp - what a directory's files ask for
//----------------------===//
//
// .clang-tidy is read with LLVM's YAML reader, keys that are not ours unread.
//
//===----------------------------------------------------------------------===//
#include "driver/scan/Settings.h"
#include "driver/cli/Arguments.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"

using namespace gputidy;
using llvm::StringRef;
namespace yaml = llvm::yaml;

bool Settings::operator==(const Settings &O) const {
  auto Same = [](const GlobList::Entry &A, const GlobList::Entry &B) {
    return A.Add == B.Add && A.Pattern == B.Pattern;
  };
  return Options == O.Options && std::equal(Checks.entries().begin(), Checks.entries().end(),
                                            O.Checks.entries().begin(), O.Checks.entries().end(), Same);
}

bool Settings::enabled(StringRef Check) const {
  bool FromAll = Checks.empty() || !Checks.entries().front().Add;
  return Checks.contains(Check, FromAll);
}

std::string Settings::levels(StringRef Check) const {
  for (const std::string &Key : {(Check + "." + LevelsOption).str(), LevelsOfAll.str()})
    if (auto It = Options.find(Key); It != Options.end())
      return It->second;
  return DefaultLevels.str();
}

namespace {
/// The keys of .clang-tidy that concern us.
class ClangTidyFile {
public:
  ClangTidyFile(Settings &Into, std::vector<std::string> &Problems) : Into(Into), Problems(Problems) {}

  void read(StringRef Path, StringRef Text) {
    llvm::SourceMgr Sources;
    Sources.setDiagHandler(complain, this);
    yaml::Stream Stream(llvm::MemoryBufferRef(Text, Path), Sources, false);
    yaml::document_iterator Document = Stream.begin();
    if (Document != Stream.end())
      if (auto *Root = llvm::dyn_cast_or_null<yaml::MappingNode>(Document->getRoot()))
        for (yaml::KeyValueNode &Entry : *Root)
          readEntry(Entry);
  }

private:
  static void complain(const llvm::SMDiagnostic &D, void *Self) {
    auto &Problems = static_cast<ClangTidyFile *>(Self)->Problems;
    Problems.push_back((D.getFilename() + ":" + llvm::Twine(D.getLineNo()) + ": " + D.getMessage()).str());
  }

  static std::string text(yaml::Node *Of) {
    llvm::SmallString<64> Space;
    if (auto *Scalar = llvm::dyn_cast_or_null<yaml::ScalarNode>(Of))
      return Scalar->getValue(Space).str();
    if (auto *Block = llvm::dyn_cast_or_null<yaml::BlockScalarNode>(Of))
      return Block->getValue().str();
    return "";
  }

  void readEntry(yaml::KeyValueNode &Entry) {
    std::string Key = text(Entry.getKey());
    if (Key == "Checks")
      readChecks(Entry.getValue());
    else if (Key == "CheckOptions")
      readOptions(Entry.getValue());
    else
      Entry.skip();
  }

  void readChecks(yaml::Node *Value) {
    std::string All = text(Value);
    if (auto *List = llvm::dyn_cast_or_null<yaml::SequenceNode>(Value))
      for (yaml::Node &Each : *List)
        All += text(&Each) + ",";
    GlobList Written(All);
    for (const GlobList::Entry &E : Written.entries())
      if (StringRef(E.Pattern).starts_with("gpu-"))
        Into.Checks.add((E.Add ? "" : "-") + E.Pattern);
  }

  void option(const std::string &Key, std::string Value) {
    if (StringRef(Key).starts_with("gpu-") || Key == LevelsOfAll)
      Into.Options[Key] = std::move(Value);
  }

  /// Both forms: a mapping, and a list of `key:`, `value:`.
  void readOptions(yaml::Node *Value) {
    if (auto *Map = llvm::dyn_cast_or_null<yaml::MappingNode>(Value))
      for (yaml::KeyValueNode &Entry : *Map) {
        std::string Key = text(Entry.getKey());
        option(Key, text(Entry.getValue()));
      }
    auto *List = llvm::dyn_cast_or_null<yaml::SequenceNode>(Value);
    if (!List)
      return;
    for (yaml::Node &Each : *List) {
      auto *Pair = llvm::dyn_cast<yaml::MappingNode>(&Each);
      if (!Pair)
        continue;
      std::map<std::string, std::string> Parts;
      for (yaml::KeyValueNode &Entry : *Pair) {
        std::string Key = text(Entry.getKey());
        Parts[Key] = text(Entry.getValue());
      }
      option(Parts["key"], Parts["value"]);
    }
  }

  Settings &Into;
  std::vector<std::string> &Problems;
};
} // namespace

static std::vector<std::string> checkNames() {
  std::vector<std::string> Names;
  for (const CheckInfo &I : allChecks())
    Names.push_back(I.Name);
  return Names;
}

std::string gputidy::unknownCheck(const GlobList &Checks) {
  std::vector<std::string> Names = checkNames();
  for (const GlobList::Entry &E : Checks.entries())
    if (llvm::none_of(Names, [&](const std::string &N) { return E.matches(N); }))
      return "there is no check '" + E.Pattern + "'" + cli::suggestion(E.Pattern, Names);
  return "";
}

std::string gputidy::unknownOption(StringRef Key) {
  std::vector<std::string> Known = {LevelsOfAll.str()};
  for (const CheckInfo &I : allChecks()) {
    Known.push_back((StringRef(I.Name) + "." + LevelsOption).str());
    for (const OptionInfo &O : optionsOf(I))
      Known.push_back(I.Name + ("." + O.Name));
  }
  return llvm::is_contained(Known, Key) ? "" : "there is no option '" + Key.str() + "'" + cli::suggestion(Key, Known);
}

SettingsCache::SettingsCache(GlobList Checks, OptionValues Options)
    : Asked(std::move(Checks)), Given(std::move(Options)), Search(".clang-tidy") {
  Plain.Checks = Asked;
  Plain.Options = Given;
}

void SettingsCache::check(const Settings &Read, StringRef Path) {
  std::vector<std::string> Wrong = {unknownCheck(Read.Checks)};
  for (const auto &[Key, Value] : Read.Options)
    Wrong.push_back(unknownOption(Key));
  for (const std::string &Sentence : Wrong)
    if (!Sentence.empty())
      Problems.push_back(Path.str() + ": " + Sentence);
}

const Settings &SettingsCache::settingsOf(const std::string &Path) {
  auto [It, New] = ByPath.try_emplace(Path);
  if (!New)
    return It->second;
  Settings Read;
  auto Buffer = llvm::MemoryBuffer::getFile(Path, /*IsText=*/true);
  if (Buffer)
    ClangTidyFile(Read, Problems).read(Path, (*Buffer)->getBuffer());
  else
    Problems.push_back("cannot read '" + Path + "': " + Buffer.getError().message());
  check(Read, Path);
  if (!Asked.empty())
    Read.Checks = Asked;
  for (const auto &[Key, Value] : Given)
    Read.Options[Key] = Value;
  It->second = std::move(Read);
  return It->second;
}

const Settings &SettingsCache::settings(StringRef File) {
  std::lock_guard<std::mutex> Lock(Guard);
  std::string Path = Search.find(File);
  return Path.empty() ? Plain : settingsOf(Path);
}

std::vector<std::string> SettingsCache::problems() {
  std::vector<std::string> All = Models.problems();
  All.insert(All.end(), Problems.begin(), Problems.end());
  return All;
}
