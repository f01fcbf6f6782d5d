// SPDX-License-Identifier: GPL-3.0-or-later
// Stories: people go to places, find, give and lose things, and have opinions that show in what they do next. A model
// that predicts the next word well here has learnt who holds what, and what a clause with or without a "not" means.
#include <algorithm>
#include <map>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/json_file.h"
#include "engine/base/publish.h"
#include "engine/text/sample_phrases.h"
#include "engine/text/sample_world.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

namespace {

using Words = std::string_view;

constexpr std::array<Words, 8> places = {"the park",   "the river",   "the market", "the farm",
                                         "the school", "the station", "the garden", "the old bridge"};
constexpr std::array<Words, 10> objects = {"ball", "hat",  "key",  "lamp", "kite",
                                           "bell", "coat", "drum", "map",  "basket"};
constexpr std::array<Words, 6> spots = {"under a tree", "in the grass", "near the gate",
                                        "on a chair",   "in a box",     "behind the house"};

class Story {
  public:
    explicit Story(SampleRandom& random) : random_(random) {
        while (people_.size() < 2 + random_.below(2)) {
            const std::string name = sample::pick_name(random_);
            if (std::find(people_.begin(), people_.end(), name) == people_.end()) people_.push_back(name);
        }
    }

    std::string tell() {
        opening();
        const std::uint32_t events = 3 + random_.below(4);
        for (std::uint32_t i = 0; i < events; ++i) event();
        ending();
        return text_;
    }
    std::int64_t sentences() const { return sentences_; }

  private:
    void say(const std::string& text) {
        text_ += (text_.empty() ? "" : " ") + sample::sentence(text);
        ++sentences_;
    }
    void say_whole(const std::string& sentences) {  // already with capitals and full stops
        text_ += (text_.empty() ? "" : " ") + sentences;
        ++sentences_;
    }
    const std::string& someone() { return people_[random_.below(static_cast<std::uint32_t>(people_.size()))]; }
    std::string someone_else(const std::string& person) {
        std::string other = someone();
        while (other == person) other = someone();
        return other;
    }

    void opening() {
        constexpr std::array<Words, 6> times = {"one day",   "one evening", "in May",
                                                "on Sunday", "last week",   "on Monday"};
        place_ = random_.pick(places);
        std::string all;
        for (std::size_t i = 0; i < people_.size(); ++i) {
            all += (i == 0 ? "" : i + 1 == people_.size() ? " and " : ", ") + people_[i];
        }
        switch (random_.below(3)) {
            case 0:
                say(random_.pick(times) + " " + all + " went to " + place_);
                break;
            case 1:
                say(random_.pick(times) + " " + all + " were at " + place_);
                break;
            default:
                say(all + " met at " + place_ + " " + random_.pick(times));
                break;
        }
    }

    void event() {
        switch (random_.below(10)) {
            case 0:
                walk();
                break;
            case 1:
            case 2:
                find();
                break;
            case 3:
            case 4:
                hand_over();
                break;
            case 5:
                where_is_it();
                break;
            default:
                visit();
                break;
        }
    }

    void walk() {
        std::string next = random_.pick(places);
        while (next == place_) next = random_.pick(places);
        place_ = next;
        say(random_.chance(50) ? "then they walked to " + place_ : "after that they went to " + place_);
    }

    void find() {
        const std::string object = random_.pick(objects);
        if (owners_.contains(object)) return walk();
        const std::string who = someone();
        owners_[object] = who;
        say(who + " found a " + object + " " + random_.pick(spots));
        if (random_.chance(30)) say(who + " took the " + object);
    }

    void hand_over() {
        if (owners_.empty()) return find();
        auto item = owners_.begin();
        std::advance(item, random_.below(static_cast<std::uint32_t>(owners_.size())));
        const std::string object = item->first, from = item->second, to = someone_else(from);
        if (random_.chance(25)) {
            say(from + " lost the " + object);
            say(to + " found the " + object + " " + random_.pick(spots) + " and gave it back to " + from);
            feel(from, true);
            return;
        }
        item->second = to;
        if (random_.chance(60)) {
            say(from + " gave the " + object + " to " + to);
            if (random_.chance(40)) say(to + " said thank you");
        } else {
            say(to + " took the " + object + " from " + from);
            if (random_.chance(40)) feel(from, false);
        }
        if (random_.chance(50)) say("now " + to + " had the " + object);
    }

    void where_is_it() {
        if (owners_.empty()) return find();
        auto item = owners_.begin();
        std::advance(item, random_.below(static_cast<std::uint32_t>(owners_.size())));
        say_whole("Who had the " + item->first + "?");
        say(item->second + " had the " + item->first);
    }

    // An opinion and what follows from it.
    void visit() {
        const sample::Thing& thing = sample::pick_thing(random_);
        const std::string who = someone(), other = someone_else(who);
        const std::string aspect = random_.pick(thing.aspects);
        const bool good = random_.chance(50);
        say((random_.chance(60) ? who + " and " + other : "they") + " " + std::string(thing.visited));
        switch (random_.below(6)) {
            case 0: {  // the same opinion in other words, then the mood
                say(who + " thought that " + opinion(aspect, good));
                feel(who, good);
                break;
            }
            case 1: {  // two minds
                say(who + " said that " + opinion(aspect, good));
                say(other + " said that " + opinion(aspect, !good));
                const bool who_first = random_.chance(50);
                feel(who_first ? who : other, who_first ? good : !good);
                feel(who_first ? other : who, who_first ? !good : good);
                break;
            }
            case 2: {  // agreement
                const bool agrees = random_.chance(50);
                say(other + " said that " + opinion(aspect, good));
                say(agrees ? who + " agreed with " + other : who + " did not agree with " + other);
                feel(who, agrees == good);
                break;
            }
            case 3: {  // expectation
                const bool right = random_.chance(50);
                say(who + " expected that " + opinion(aspect, right == good));
                say(who + (right ? " was right" : " was wrong"));
                feel(who, good);
                break;
            }
            default: {  // a whole review in one person's voice
                say(who + " wrote about the " + std::string(thing.name));
                say_whole(sample::verdict(random_, thing, good).text);
                feel(who, good);
                break;
            }
        }
    }

    std::string opinion(const std::string& aspect, bool good) { return sample::said_opinion(random_, aspect, good); }

    void feel(const std::string& who, bool good) {
        constexpr std::array<Words, 7> glad = {" smiled",
                                               " was happy",
                                               " laughed",
                                               " wanted to come again",
                                               " liked it",
                                               " was glad",
                                               " told everybody to go there"};
        constexpr std::array<Words, 7> sad = {" frowned",
                                              " was sad",
                                              " cried",
                                              " never wanted to come again",
                                              " did not like it",
                                              " was angry",
                                              " told everybody to stay away"};
        say(who + (good ? random_.pick(glad) : random_.pick(sad)));
    }

    void ending() {
        constexpr std::array<Words, 5> ends = {"in the evening they went home", "then it was time to go home",
                                               "they will meet again on Monday", "it began to rain and they went home",
                                               "the day was over"};
        say(random_.pick(ends));
    }

    SampleRandom& random_;
    std::vector<std::string> people_;
    std::map<std::string, std::string> owners_;  // object -> person; ordered, so that picking is reproducible
    std::string place_, text_;
    std::int64_t sentences_ = 0;
};

std::string stories(std::uint64_t seed, std::int64_t sentences) {
    std::string bytes;
    std::uint64_t stream = 0;
    for (std::int64_t told = 0; told < sentences;) {
        SampleRandom random(seed, stream++);
        Story story(random);
        if (!bytes.empty()) bytes += "\n";
        bytes += story.tell() + "\n";
        told += story.sentences();
    }
    return bytes;
}

}  // namespace

void write_sample_stories(const std::filesystem::path& path, std::uint64_t seed, std::int64_t sentences) {
    if (sentences < 1) throw Error("at least one sentence must be asked for", path.string());
    write_file_atomically(path, stories(seed, sentences));
}

void write_sample_tokenizer(const std::filesystem::path& folder, std::uint64_t seed, int vocab_size) {
    // Stories one sentence a line would lose the space between sentences; whole stories keep it.
    std::string text = stories(seed, 20000);
    for (std::uint64_t i = 0; i < 4000; ++i) {
        SampleRandom random(seed ^ 0x5eed, i);
        const int label = static_cast<int>(i % 2);
        text += make_sample_review(random, label).text + " Verdict: " + (label ? "good" : "bad") + "\n";
    }
    const std::filesystem::path corpus = folder / "tokenizer.corpus.txt";
    write_file_atomically(corpus, text);
    try {
        train_sentencepiece(corpus, folder / "tokenizer.model", vocab_size);
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove(corpus, ignored);
        throw;
    }
    std::error_code ignored;
    std::filesystem::remove(corpus, ignored);
    Json config;
    config["tokenizer_class"] = "LlamaTokenizer";
    config["add_bos_token"] = true;
    config["add_eos_token"] = false;
    config["bos_token"] = "<s>";
    config["eos_token"] = "</s>";
    config["unk_token"] = "<unk>";
    write_json(folder / "tokenizer_config.json", config);
}

}  // namespace bitdistill
