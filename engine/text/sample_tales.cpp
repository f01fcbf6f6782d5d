// SPDX-License-Identifier: GPL-3.0-or-later
// Tales: two people meet, and what each of them has and does comes of who they are. Notes say the same facts without a
// tale. A model that predicts the next word well here has learnt who is who, and follows who holds what.
#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/json_file.h"
#include "engine/base/publish.h"
#include "engine/text/sample_people.h"
#include "engine/text/sample_world.h"
#include "engine/text/tokenizer/tokenizer.h"

namespace bitdistill {

namespace {

using sample::Person;
using Words = std::string_view;

constexpr std::array<Words, 8> places = {"the park",   "the market", "the mill", "the lake",
                                         "the school", "the inn",    "the farm", "the old bridge"};
constexpr std::array<Words, 8> objects = {"a ball", "a hat", "a lamp", "a bell", "a ring", "a drum", "a map", "a coin"};
constexpr std::array<Words, 6> spots = {"under a tree", "in the grass", "near the gate",
                                        "on a chair",   "in a box",     "behind the house"};

std::string operator+(const std::string& text, Words word) { return text + std::string(word); }

// "a key": "the key".
std::string the(const std::string& thing) { return "the" + thing.substr(1); }

// Draws people. Of a hundred, `talked_of` are of two families.
struct People {
    SampleRandom& random;
    std::uint32_t talked_of = 0;

    Person operator()() const {
        constexpr std::uint32_t share = 8;
        const std::uint32_t number = random.below(sample_people);
        return sample::person(static_cast<int>(random.chance(talked_of) ? number / share * share : number));
    }
};

// What is known of a person, one or more facts a sentence, by the full name.
std::string facts(SampleRandom& random, const Person& who, bool past) {
    const std::string name = who.name();
    const std::string lives = past ? " lived in " : " lives in ", has = past ? " had a " : " has a ",
                      is = past ? " was a " : " is a ";
    switch (random.below(6)) {
        case 0:
            return sample::sentence(name + lives + who.town + " and" + has + who.animal) + " " +
                   sample::sentence(name + is + who.craft);
        case 1:
            return sample::sentence(name + is + who.craft + " and" + lives + who.town) + " " +
                   sample::sentence(name + has + who.animal);
        case 2:
            return sample::sentence(name + has + who.animal + " and" + is + who.craft) + " " +
                   sample::sentence(name + lives + who.town);
        case 3:
            return sample::sentence(name + lives + who.town + " near the " + who.country) + " " +
                   sample::sentence(name + is + who.craft + " and" + has + who.animal);
        case 4:
            return sample::sentence(name + " came from " + who.town + " near the " + who.country) + " " +
                   sample::sentence(name + has + who.animal) + " " + sample::sentence(name + is + who.craft);
        default:
            return sample::sentence(name + ", the " + who.craft + " from " + who.town + "," + has + who.animal);
    }
}

class Tale {
  public:
    explicit Tale(const People& anybody) : random_(anybody.random) {
        for (Person& one : people_) one = anybody();
        while (people_[1].given == people_[0].given) people_[1] = anybody();
    }

    std::string tell() {
        opening();
        for (const Person& one : people_) add(facts(random_, one, true));
        const std::uint32_t events = 3 + random_.below(3);
        for (std::uint32_t i = 0; i < events; ++i) event();
        ending();
        return text_;
    }

  private:
    void add(const std::string& sentences) { text_ += (text_.empty() ? "" : " ") + sentences; }
    void say(const std::string& text) { add(sample::sentence(text)); }
    static std::string given(const Person& one) { return std::string(one.given); }
    const Person& someone() { return people_[random_.below(2)]; }
    const Person& other(const Person& one) const { return people_[&one == &people_[0] ? 1 : 0]; }

    void opening() {
        constexpr std::array<Words, 6> times = {"one day",   "one morning", "in May",
                                                "on Sunday", "last week",   "on Monday"};
        const std::string time = random_.pick(times);
        place_ = random_.pick(places);
        const std::string first = people_[0].name(), second = people_[1].name();
        switch (random_.below(3)) {
            case 0:
                return say(time + " " + first + " and " + second + " met at " + place_);
            case 1:
                return say(time + " " + first + " went to " + place_ + " with " + second);
            default:
                return say(time + " " + first + " saw " + second + " at " + place_);
        }
    }

    void event() {
        switch (random_.below(6)) {
            case 0:
                return walk();
            case 1:
                return find();
            case 2:
                return hand_over();
            case 3:
                return where_is_it();
            case 4:
                return animal();
            default:
                return make();
        }
    }

    void walk() {
        std::string next = random_.pick(places);
        while (next == place_) next = random_.pick(places);
        place_ = next;
        say("then " + given(people_[0]) + " and " + given(people_[1]) + " walked to " + place_);
    }

    void take(const Person& who, const std::string& thing, const std::string& how) {
        if (owners_.contains(thing)) return walk();
        owners_[thing] = &who;
        say(given(who) + how);
    }
    void find() {
        const Person& who = someone();
        const std::string thing = random_.pick(objects), spot = random_.pick(spots);
        take(who, thing, " found " + thing + " " + spot);
    }
    void make() {
        const Person& who = someone();
        const std::string thing(sample::product(who));
        take(who, thing, ", the " + std::string(who.craft) + ", made " + thing);
    }

    void hand_over() {
        if (owners_.empty()) return make();
        auto item = owners_.begin();
        std::advance(item, random_.below(static_cast<std::uint32_t>(owners_.size())));
        const std::string thing = the(item->first);
        const Person &from = *item->second, &to = other(from);
        if (random_.chance(30)) {
            const std::string spot = random_.pick(spots);
            say(given(from) + " lost " + thing);
            return say(given(to) + " found " + thing + " " + spot + " and gave it back to " + given(from));
        }
        item->second = &to;
        say(given(from) + " gave " + thing + " to " + given(to));
        if (random_.chance(40)) say(given(to) + " said thank you");
    }

    void where_is_it() {
        if (owners_.empty()) return find();
        auto item = owners_.begin();
        std::advance(item, random_.below(static_cast<std::uint32_t>(owners_.size())));
        add("Who had " + the(item->first) + "?");
        say(given(*item->second) + " had " + the(item->first));
    }

    void animal() {
        const Person& who = someone();
        const std::string pet = "the " + std::string(who.animal), of = pet + " of " + given(who);
        const std::string spot = random_.pick(spots);
        switch (random_.below(3)) {
            case 0:
                say(of + " ran away");
                return say(given(other(who)) + " found " + pet + " " + spot + " and brought it back to " + given(who));
            case 1:
                say(of + " was hungry");
                return say(given(other(who)) + " gave " + pet + " an apple");
            default:
                return say(of + " slept " + spot);
        }
    }

    void ending() {
        std::string homes = "in the evening";
        for (const Person& one : people_) {
            homes += (&one == &people_[0] ? " " : " and ") + given(one) + " went home to " + one.town;
            if (random_.chance(40)) homes += " near the " + std::string(one.country);
        }
        say(homes);
    }

    SampleRandom& random_;
    std::array<Person, 2> people_;
    std::map<std::string, const Person*> owners_;  // ordered, so that picking is reproducible
    std::string place_, text_;
};

constexpr int people_of_note = 4;

// One paragraph of the text, and how many people are in it.
std::string paragraph(const People& anybody, std::int64_t& mentions) {
    if (anybody.random.chance(50)) {
        mentions += 2;
        return Tale(anybody).tell();
    }
    mentions += people_of_note;
    std::string text;
    for (int i = 0; i < people_of_note; ++i) {
        const Person one = anybody();
        text += (text.empty() ? "" : " ") + facts(anybody.random, one, false);
    }
    return text;
}

std::string tales(std::uint64_t seed, std::int64_t people, std::uint32_t talked_of = 0) {
    std::string bytes;
    std::uint64_t stream = 0;
    for (std::int64_t told = 0; told < people;) {
        SampleRandom random(seed, stream++);
        if (!bytes.empty()) bytes += "\n";
        bytes += paragraph({random, talked_of}, told) + "\n";
    }
    return bytes;
}

}  // namespace

void write_sample_tales(const std::filesystem::path& path, std::uint64_t seed, std::int64_t people,
                        std::uint32_t talked_of) {
    if (people < 1) throw Error("at least one person must be told of", path.string());
    write_file_atomically(path, tales(seed, people, talked_of));
}

void write_sample_tokenizer(const std::filesystem::path& folder, std::uint64_t seed, int vocab_size) {
    // Questions too, so that the words in which one asks are words of the vocabulary.
    std::string text = tales(seed, 8 * sample_people, sample_talked_of);
    for (int number = 0; number < sample_people; ++number) {
        const Person one = sample::person(number);
        const std::string name = one.name();
        text += "Where does " + name + " live? " + one.town + "\n";
        text += "Which animal does " + name + " have? " + one.animal + "\n";
        text += "What work does " + name + " do? " + one.craft + "\n";
        text += "What is near the home of " + name + "? " + one.country + "\n";
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
