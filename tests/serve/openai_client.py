#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks a running `bitdistill serve` by OpenAI's own client: openai_client.py http://127.0.0.1:8080/v1

Needs the package openai; no test of the build runs it. The model needs a chat template. Prints what it has seen, and
ends with an error where an answer is not as the client expects it.
"""
import sys

import openai


def main(address: str) -> None:
    client = openai.OpenAI(base_url=address, api_key="none", max_retries=0)
    model = client.models.list().data[0].id
    assert client.models.retrieve(model).id == model
    messages = [{"role": "user", "content": "Once upon a time"}]
    asked = {"model": model, "messages": messages, "temperature": 0, "max_tokens": 24, "user": "somebody"}

    whole = client.chat.completions.create(**asked)
    text = whole.choices[0].message.content
    assert whole.choices[0].finish_reason in ("stop", "length"), whole
    assert whole.usage.total_tokens == whole.usage.prompt_tokens + whole.usage.completion_tokens, whole
    print(f"whole: {text!r}, {whole.usage.completion_tokens} tokens")

    streamed, usage, ends = "", None, []
    for chunk in client.chat.completions.create(**asked, stream=True, stream_options={"include_usage": True}):
        usage = chunk.usage or usage
        for choice in chunk.choices:
            streamed += choice.delta.content or ""
            ends += [choice.finish_reason] if choice.finish_reason else []
    assert streamed == text, (streamed, text)
    assert ends == [whole.choices[0].finish_reason], ends
    assert usage.completion_tokens == whole.usage.completion_tokens, usage
    print("stream: the same text, one end, usage at the end")

    plain = client.completions.create(model=model, prompt="Once upon a time", temperature=0, max_tokens=24)
    pieces = client.completions.create(
        model=model, prompt="Once upon a time", temperature=0, max_tokens=24, stream=True)
    assert "".join(piece.choices[0].text for piece in pieces) == plain.choices[0].text
    print(f"completion: {plain.choices[0].text!r}")

    for refused, param in (({"n": 2}, "n"), ({"response_format": {"type": "json_object"}}, "response_format")):
        try:
            client.chat.completions.create(**asked, **refused)
        except openai.BadRequestError as error:
            assert error.param == param, error
        else:
            raise AssertionError(f"{refused} was not refused")
    try:
        client.chat.completions.create(**{**asked, "model": "another"})
    except openai.NotFoundError as error:
        assert error.code == "model_not_found", error
    else:
        raise AssertionError("another model was not refused")
    print("refusals: by name")

    with client.chat.completions.create(**{**asked, "max_tokens": 200}, stream=True) as stream:
        next(iter(stream))
    print("a stream that is closed early: done")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) == 2 else "http://127.0.0.1:8080/v1")
