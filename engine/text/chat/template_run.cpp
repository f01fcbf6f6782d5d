// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/chat/template_run.h"

#include <unordered_map>

#include "engine/base/error.h"
#include "engine/text/chat/template_numbers.h"
#include "engine/text/chat/template_steps.h"
#include "engine/text/chat/template_words.h"

namespace bitdistill::chat {

struct Scope {
    std::unordered_map<std::string, Value> names;
    std::shared_ptr<Scope> parent;
};

namespace {

bool is_plain(const Value& value) {
    return value.list() && (value.sequence() == Sequence::list || value.sequence() == Sequence::tuple);
}

// What Python does with values that are no numbers, and this program does not.
void refuse_other_arithmetic(const std::string& op, const Value& left) {
    if (op == "%" && left.text()) not_supported("formatting of a text by %");
    const auto is_view = [](const Value& value) { return value.list() && value.sequence() == Sequence::view; };
    if (op == "-" && is_view(left)) not_supported("the difference of views of a dict (keys(), items())");
}

// Nodes in nodes, macros in macros. A level takes up to 9 kB of a stack under the address sanitizer, 1.3 kB without.
constexpr int deepest = 500;

enum class Flow { on, next, leave };

class Run {
  public:
    Run(const Dict& variables, const std::string& where, std::vector<Span>* generated)
        : where_(where), generated_(generated), scope_(std::make_shared<Scope>()) {
        for (const auto& [name, value] : variables.members) scope_->names.insert_or_assign(name, value);
    }
    std::string text(const Body& body) {
        run(body);
        return std::move(out_);
    }

  private:
    [[noreturn]] void fail(const std::string& what, int line, const std::string& remedy = {}) const {
        throw Error(what, where_ + ", line " + std::to_string(line),
                    !remedy.empty() ? remedy
                                    : "Correct the template there or copy it again from the model's folder, or prompt "
                                      "without --chat.");
    }
    // Adds the line to what the words say.
    template <class Work>
    auto at(int line, Work&& work) -> decltype(work()) {
        try {
            return work();
        } catch (const Error& error) {
            if (!error.subject().empty()) throw;
            fail(error.problem(), line, error.remedy());
        }
    }
    void charge(std::uint64_t steps, int line) {
        at(line, [&] { steps_.take(steps); });
    }
    struct Deeper {
        Deeper(Run& run, int line) : depth(run.depth_) {
            if (++depth > deepest) run.fail("the template calls itself too often", line);
        }
        ~Deeper() { --depth; }
        int& depth;
    };
    void write(std::string_view text, int line) {
        charge(1 + text.size() / 16, line);
        out_ += text;
        if (out_.size() > longest_text) fail("the template writes more than 16 MB", line);
    }

    // ---- names
    const Value* find(const std::string& name, int line) {
        for (const Scope* scope = scope_.get(); scope; scope = scope->parent.get()) {
            charge(1, line);
            if (const auto found = scope->names.find(name); found != scope->names.end()) return &found->second;
        }
        return nullptr;
    }
    // A scope of its own while this lives.
    struct Inner {
        Inner(Run& owner, std::shared_ptr<Scope> parent) : run(owner), before(owner.scope_) {
            run.scope_ = std::make_shared<Scope>();
            run.scope_->parent = std::move(parent);
        }
        ~Inner() { run.scope_ = before; }
        Run& run;
        std::shared_ptr<Scope> before;
    };
    void assign(const std::vector<std::string>& names, Value value, int line) {
        if (names.size() == 1) {
            scope_->names.insert_or_assign(names.front(), std::move(value));
            return;
        }
        const List parts = at(line, [&] { return items_of(value); });
        if (parts.size() != names.size())
            fail(std::to_string(names.size()) + " names are given for " + std::to_string(parts.size()) + " values",
                 line);
        for (std::size_t i = 0; i < names.size(); ++i) scope_->names.insert_or_assign(names[i], parts[i]);
    }

    // ---- statements
    Flow run(const Body& body) {
        for (const auto& statement : body)
            if (const Flow flow = run(*statement); flow != Flow::on) return flow;
        return Flow::on;
    }

    Flow run(const Statement& one) {
        charge(1, one.line);
        const Deeper deeper(*this, one.line);
        switch (one.kind) {
            case Statement::Kind::text:
                write(one.text, one.line);
                break;
            case Statement::Kind::output:
                write(to_text(value_of(*one.first)), one.line);
                break;
            case Statement::Kind::choice:
                for (const auto& [condition, body] : one.branches)
                    if (!condition || truth(value_of(*condition))) return run(body);
                break;
            case Statement::Kind::loop:
                loop(one);
                break;
            case Statement::Kind::set:
                set(one, value_of(*one.first));
                break;
            case Statement::Kind::capture:
                scope_->names.insert_or_assign(one.names.front(), captured(one.body));
                break;
            case Statement::Kind::macro:
                scope_->names.insert_or_assign(one.text, Macro{&one, scope_});
                break;
            case Statement::Kind::group:
                return generation(one);
            case Statement::Kind::next:
                return Flow::next;
            case Statement::Kind::leave:
                return Flow::leave;
        }
        return Flow::on;
    }

    Flow generation(const Statement& one) {
        if (!generated_) return run(one.body);
        if (captures_ > 0)
            fail("{% generation %} inside of a macro or a {% set %} block is not supported for training", one.line);
        const std::size_t begin = out_.size();
        const Flow flow = run(one.body);
        generated_->push_back({begin, out_.size()});
        return flow;
    }

    Value captured(const Body& body) {
        std::string before = std::move(out_);
        out_.clear();
        ++captures_;
        {
            const Inner inner(*this, scope_);
            run(body);
        }
        --captures_;
        std::swap(before, out_);
        return before;
    }

    void set(const Statement& one, Value value) {
        if (one.attribute.empty()) return assign(one.names, std::move(value), one.line);
        const Value* const owner = find(one.names.front(), one.line);
        Dict* const dict = owner ? owner->dict() : nullptr;
        if (!dict || !dict->is_namespace || dict->is_loop)
            fail("\"" + one.names.front() + "\" is not a namespace", one.line);
        if (value.dict() && value.dict()->is_namespace)
            fail("a namespace inside another one is not supported", one.line, supported_templates);
        at(one.line, [&] { check_namespace_name(one.attribute); });
        charge(dict->members.size(), one.line);
        dict->set(one.attribute, std::move(value));
    }

    void loop(const Statement& one) {
        const Value source = value_of(*one.first);
        charge(weight(source), one.line);
        List items = at(one.line, [&] { return items_of(source); });
        if (one.second) {
            List kept;
            for (const Value& item : items) {
                const Inner inner(*this, scope_);
                assign(one.names, item, one.line);
                if (truth(value_of(*one.second))) kept.push_back(item);
            }
            items = std::move(kept);
        }
        if (items.empty() && !one.branches.empty()) run(one.branches.front().second);
        const auto size = std::ssize(items);
        for (std::int64_t i = 0; i < size; ++i) {
            charge(16, one.line);
            const Inner inner(*this, scope_);
            const auto near = [&](std::int64_t place) {
                return place >= 0 && place < size ? items[static_cast<std::size_t>(place)]
                                                  : Value(Undefined{"there is no further item"});
            };
            Dict state;
            state.members = {{"index", i + 1},
                             {"index0", i},
                             {"revindex", size - i},
                             {"revindex0", size - i - 1},
                             {"first", i == 0},
                             {"last", i == size - 1},
                             {"length", std::int64_t{size}},
                             {"previtem", near(i - 1)},
                             {"nextitem", near(i + 1)},
                             {"depth", std::int64_t{1}},
                             {"depth0", std::int64_t{0}}};
            state.is_namespace = state.is_loop = true;
            scope_->names.insert_or_assign("loop", Value(std::make_shared<Dict>(std::move(state))));
            assign(one.names, items[static_cast<std::size_t>(i)], one.line);
            if (run(one.body) == Flow::leave) break;
        }
    }

    // ---- expressions
    Value value_of(const Expression& one) {
        charge(1, one.line);
        const Deeper deeper(*this, one.line);
        using Kind = Expression::Kind;
        switch (one.kind) {
            case Kind::literal:
                return counted(one.value, one.line);
            case Kind::name: {
                const Value* const found = find(one.text, one.line);
                if (!found) return is_function(one.text) ? Value(Function{one.text}) : Value(Undefined{one.text});
                if (found->text()) charge(weight(*found), one.line);
                return *found;
            }
            case Kind::list:
            case Kind::tuple:
            case Kind::dict:
                return collection(one);
            case Kind::attribute:
            case Kind::item: {
                const Value owner = value_of(*one.parts[0]);
                const Value place = one.kind == Kind::attribute ? Value() : value_of(*one.parts[1]);
                if (one.kind == Kind::attribute)
                    return at(one.line, [&] { return member_of(owner, one.text, steps_); });
                return at(one.line, [&] { return item_of(owner, place, steps_); });
            }
            case Kind::slice:
                return slice(one);
            case Kind::call:
                return call(one);
            case Kind::filter: {
                const Value value = value_of(*one.parts[0]);
                const Arguments given = arguments(one);
                return at(one.line, [&] { return run_filter(one.text, value, given); });
            }
            case Kind::test: {
                const Value value = value_of(*one.parts[0]);
                const Arguments given = arguments(one);
                return at(one.line, [&] { return run_test(one.text, value, given); }) != one.negated;
            }
            case Kind::negation:
                return !truth(value_of(*one.parts[0]));
            case Kind::minus:
            case Kind::plus:
                return signed_number(one);
            case Kind::arithmetic:
                return counted(arithmetic(one), one.line);
            case Kind::comparison:
                return comparison(one);
            case Kind::conjunction:
            case Kind::disjunction: {
                Value left = value_of(*one.parts[0]);
                return truth(left) == (one.kind == Kind::disjunction) ? left : value_of(*one.parts[1]);
            }
            case Kind::condition:
                if (truth(value_of(*one.parts[1]))) return value_of(*one.parts[0]);
                return one.parts[2] ? value_of(*one.parts[2]) : Value(Undefined{"an if without else"});
        }
        return {};
    }

    Value counted(Value value, int line) {
        charge(weight(value), line);
        return value;
    }

    Value collection(const Expression& one) {
        if (one.kind != Expression::Kind::dict) {
            const Sequence kind = one.kind == Expression::Kind::tuple ? Sequence::tuple : Sequence::list;
            List list;
            for (const auto& part : one.parts) list.push_back(value_of(*part));
            return counted(at(one.line, [&] { return make_list(std::move(list), kind); }), one.line);
        }
        Dict dict;
        for (std::size_t i = 0; i + 1 < one.parts.size(); i += 2) {
            const Value key = value_of(*one.parts[i]);
            if (!key.text())
                fail(std::string("a dict with a key of type ") + type_name(key) + " is not supported", one.line,
                     supported_templates);
            charge(dict.members.size() / 8, one.line);  // the members are looked through
            dict.set(*key.text(), value_of(*one.parts[i + 1]));
        }
        return counted(at(one.line, [&] { return make_dict(std::move(dict)); }), one.line);
    }

    Value slice(const Expression& one) {
        const Value value = value_of(*one.parts[0]);
        Value bounds[3];
        const Value* given[3] = {nullptr, nullptr, nullptr};
        for (std::size_t i = 0; i < 3; ++i) {
            if (!one.parts[i + 1]) continue;
            bounds[i] = value_of(*one.parts[i + 1]);
            given[i] = &bounds[i];
        }
        charge(weight(value) * (value.text() ? 16 : 1), one.line);
        return counted(at(one.line, [&] { return slice_of(value, given[0], given[1], given[2]); }), one.line);
    }

    Arguments arguments(const Expression& one) {
        Arguments given{steps_};
        for (std::size_t i = 1; i < one.parts.size(); ++i) given.values.push_back(value_of(*one.parts[i]));
        for (const auto& [name, part] : one.named) given.named.emplace_back(name, value_of(*part));
        return given;
    }

    Value call(const Expression& one) {
        const Expression& callee = *one.parts[0];
        if (callee.kind == Expression::Kind::attribute) {
            const Value owner = value_of(*callee.parts[0]);
            const Arguments given = arguments(one);
            return at(one.line, [&] { return run_method(callee.text, owner, given); });
        }
        const Value function = value_of(callee);
        const Arguments given = arguments(one);
        if (const auto* const known = function.as<Function>())
            return at(one.line, [&] { return run_function(known->name, given); });
        const auto* const macro = function.as<Macro>();
        if (!macro)
            fail("\"" + callee.text + "\" is " + (function.is_undefined() ? "undefined" : "no macro or function"),
                 one.line);
        return run_macro(*macro, given, one.line);
    }

    Value run_macro(const Macro& macro, const Arguments& given, int line) {
        const Statement& definition = *macro.definition;
        const std::shared_ptr<Scope> outer = macro.scope.lock();
        if (!outer) fail("the macro " + definition.text + " is called outside of its place", line);
        at(line, [&] { check_arguments("the macro " + definition.text, definition.names, 0, given); });
        std::string before = std::move(out_);
        out_.clear();
        ++captures_;
        {
            const Inner inner(*this, outer);
            for (std::size_t i = 0; i < definition.names.size(); ++i) {
                const std::string& name = definition.names[i];
                Value value = Undefined{name};
                if (const Value* const known = given.at(i, name))
                    value = *known;
                else if (definition.defaults[i])
                    value = value_of(*definition.defaults[i]);
                scope_->names.insert_or_assign(name, std::move(value));
            }
            run(definition.body);
        }
        --captures_;
        std::swap(before, out_);
        return before;
    }

    Value signed_number(const Expression& one) {
        const Value value = value_of(*one.parts[0]);
        const bool minus = one.kind == Expression::Kind::minus;
        if (value.is_undefined())
            fail("\"" + value.as<Undefined>()->name + "\" is undefined and has no sign", one.line, other_messages);
        if (!value.is_number()) fail(std::string("a value of type ") + type_name(value) + " has no sign", one.line);
        if (const auto* const real = value.as<double>()) return minus ? -*real : *real;
        return at(one.line, [&] { return calculate(minus ? "-" : "+", Value(std::int64_t{0}), value); });
    }

    Value comparison(const Expression& one) {
        Value left = value_of(*one.parts[0]);
        for (std::size_t i = 0; i < one.operators.size(); ++i) {
            Value right = value_of(*one.parts[i + 1]);
            charge(weight(left) + weight(right), one.line);
            const std::string& op = one.operators[i];
            const bool holds = at(one.line, [&] {
                if (op == "==") return equal(left, right);
                if (op == "!=") return !equal(left, right);
                if (op == "in") return contains(right, left, steps_);
                if (op == "not in") return !contains(right, left, steps_);
                const int order = compare(left, right);
                return op == "<" ? order < 0 : op == ">" ? order > 0 : op == "<=" ? order <= 0 : order >= 0;
            });
            if (!holds) return false;
            left = std::move(right);
        }
        return true;
    }

    Value arithmetic(const Expression& one) {
        const Value left = value_of(*one.parts[0]), right = value_of(*one.parts[1]);
        const std::string& op = one.text;
        if (op == "~") return joined(to_text(left), to_text(right), one.line);
        if (op == "+" && left.text() && right.text()) return joined(*left.text(), *right.text(), one.line);
        if (op == "+" && left.list() && right.list() && left.sequence() == right.sequence() && is_plain(left)) {
            charge(weight(left) + weight(right), one.line);
            List both = *left.list();
            both.insert(both.end(), right.list()->begin(), right.list()->end());
            return at(one.line, [&] { return make_list(std::move(both), left.sequence()); });
        }
        if (op == "*") {
            const auto times = whole(right), before = whole(left);
            if (times && (left.text() || is_plain(left))) return repeated(left, *times, one.line);
            if (before && (right.text() || is_plain(right))) return repeated(right, *before, one.line);
        }
        if (left.is_undefined() || right.is_undefined())
            fail("\"" + (left.is_undefined() ? left : right).as<Undefined>()->name + "\" is undefined, so " + op +
                     " cannot be done",
                 one.line, other_messages);
        at(one.line, [&] { refuse_other_arithmetic(op, left); });
        if (!left.is_number() || !right.is_number())
            fail(op + " cannot be done with values of type " + type_name(left) + " and " + type_name(right), one.line);
        return at(one.line, [&] { return calculate(op, left, right); });
    }

    std::string joined(std::string left, const std::string& right, int line) {
        charge((left.size() + right.size()) / 16, line);
        at(line, [&] { check_text(left.size() + right.size()); });
        return left += right;
    }

    Value repeated(const Value& value, std::int64_t times, int line) {
        const std::string* const text = value.text();
        const std::size_t size = text ? text->size() : value.list()->size();
        if (times <= 0 || size == 0) return text ? Value("") : make_list({}, value.sequence());
        if (times > static_cast<std::int64_t>((text ? longest_text : most_parts) / size))
            fail(text ? "a text grows beyond 16 MB" : "a value is too large", line);
        charge(weight(value) * static_cast<std::uint64_t>(times), line);
        if (text) {
            std::string out;
            for (; times > 0; --times) out += *text;
            return out;
        }
        List out;
        for (; times > 0; --times) out.insert(out.end(), value.list()->begin(), value.list()->end());
        return at(line, [&] { return make_list(std::move(out), value.sequence()); });
    }

    const std::string& where_;
    std::vector<Span>* generated_;  // null: nobody asks
    int captures_ = 0;              // that what is written goes into
    std::shared_ptr<Scope> scope_;
    std::string out_;
    Steps steps_;
    int depth_ = 0;
};

}  // namespace

std::string run_template(const Body& body, const Dict& variables, const std::string& where,
                         std::vector<Span>* generated) {
    if (generated) generated->clear();
    return Run(variables, where, generated).text(body);
}

}  // namespace bitdistill::chat
