// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/first_batch.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/utf8.h"
#include "engine/text/corpus.h"
#include "engine/text/scored_tokens.h"
#include "engine/text/task.h"
#include "engine/text/tokenizer/tokenizer.h"
#include "widgets/texts/engine_text.h"

namespace bitdistill {

namespace {

constexpr std::size_t itemsShown = 6, tokensShown = 160;

std::vector<PreviewToken> tokens(const Tokenizer& tokenizer, const Sequence& sequence) {
    std::vector<PreviewToken> shown;
    for (const ScoredToken& token : scored_tokens(tokenizer, sequence))
        shown.push_back({QString::fromUtf8(token.bytes.data(), static_cast<qsizetype>(token.bytes.size())), token.id,
                         token.scored});
    return shown;
}

}  // namespace

FirstBatch readFirstBatch(const RunParams& params) {
    if (params.teacher.empty())
        throw Error(
            QCoreApplication::translate("FirstBatch", "Choose a teacher: its tokenizer cuts the text").toStdString());
    FirstBatch batch;
    const std::unique_ptr<Tokenizer> tokenizer = open_tokenizer(params.teacher);
    batch.tokenizer = QCoreApplication::translate("FirstBatch", "%1, %2 entries")
                          .arg(QString::fromUtf8(tokenizer->kind()), QLocale().toString(tokenizer->vocab_size()));
    if (!params.train_data.empty()) {
        try {
            const Task task = make_task(params);
            const std::vector<Example> examples = read_examples(params.train_data, task, params.train_limit);
            batch.trainItems = examples.size();
            const TaskEncoder encoder(*tokenizer, task);
            for (std::size_t i = 0; i < std::min(itemsShown, examples.size()); ++i) {
                for (const Sequence& sequence : encoder.sequences(examples[i], params.max_length)) {
                    batch.longest = std::max(batch.longest, sequence.ids.size());
                    batch.items.push_back(tokens(*tokenizer, sequence));
                }
            }
            batch.devItems = read_dev_examples(params, task).size();
        } catch (const std::exception& error) {
            batch.taskError = spokenError(error);
        }
    }
    if (params.continual_pretraining && !params.corpus.empty()) {
        try {
            read_documents(params.corpus, [&](const std::string& document) {
                // The beginning is enough to look at; a whole book as one document is not cut into tokens for it.
                std::string beginning = document.substr(0, 2000);
                while (!beginning.empty() && !is_utf8(beginning)) beginning.pop_back();
                std::vector<int> ids = tokenizer->encode(beginning, SpecialTokens::as_text);
                if (ids.size() > tokensShown) ids.resize(tokensShown);
                Sequence sequence;
                sequence.ids = ids;
                for (std::size_t i = 0; i < ids.size(); ++i)
                    sequence.labels.push_back(i + 1 < ids.size() ? ids[i + 1] : not_scored);
                batch.corpus = tokens(*tokenizer, sequence);
                return batch.corpus.empty();  // the first document that has text
            });
        } catch (const std::exception& error) {
            batch.corpusError = spokenError(error);
        }
    }
    return batch;
}

}  // namespace bitdistill
