# SPDX-License-Identifier: GPL-3.0-or-later
# Students of BitDistill Workbench for Hugging Face's transformers (4.57 and later): decoders of Llama, Qwen2, Qwen3 and
# Gemma 3 whose seven linear layers are BitLinear, with SubLN where the student has it. It lies beside the weights of
# students that transformers has no graph of its own for; config.json names it in `auto_map`:
#
#     AutoModelForCausalLM.from_pretrained(FOLDER, trust_remote_code=True)
#
# Logits are those of the program's CPU engine. Weights are FP32 latent ones, which become codes -1, 0, 1 in each forward
# pass, or four codes a byte with their scales beside them (quantization_mode "offline").
import torch
from torch import nn
from transformers import (Gemma3ForCausalLM, Gemma3TextConfig, LlamaConfig, LlamaForCausalLM, Qwen2Config,
                          Qwen2ForCausalLM, Qwen3Config, Qwen3ForCausalLM)
from transformers.models.llama.modeling_llama import LlamaRMSNorm
from transformers.utils import logging

SMALLEST_SCALE = 1e-5
BLOCKS = {"tensor": None, "row": None, "block128": 128, "block256": 256}
# What this file computes of `quantization_config`; None: nothing depends on it.
KNOWN = {
    "quant_method": ["bitnet"], "linear_class": ["bitlinear", "autobitlinear"],
    "quantization_mode": ["online", "offline"], "weight_scale": list(BLOCKS), "weight_rule": ["absmean"],
    "sparsity": ["none", "2:4", "4:8", "5:8", "6:8", "3:4-exact"],
    "activation": ["absmax8", "hadamard-absmax8", "hadamard-absmean4", "absmean4"],
    "use_rms_norm": [False], "rms_norm_eps": None, "modules_to_not_convert": [["lm_head"]],
    # The folder holds the values that these leave of an embedding or head.
    "embedding_type": ["f16", "q8_0", "q4_0"], "head_type": ["f16", "q8_0", "q4_0"],
}


def check(quantization):
    for key, value in quantization.items():
        if key not in KNOWN or (KNOWN[key] is not None and value is not None and value not in KNOWN[key]):
            raise ValueError(f"config.json: quantization_config.{key} is {value!r}, which this modeling_bitdistill.py does "
                             "not compute; a newer one may")


def mask_of(weight, kept, of):
    """1 for the largest of every `of` neighbours of a row, of equal ones the lower index, else 0. A shorter last group
    keeps the same share, rounded up."""
    whole = weight.shape[1] // of * of
    rest = weight.shape[1] - whole
    parts = []
    for part, size, most in ((weight[:, :whole], of, kept), (weight[:, whole:], rest, -(-kept * rest // of))):
        if part.shape[1]:
            magnitude = part.abs().reshape(-1, size)
            order = magnitude.sort(dim=-1, descending=True, stable=True).indices[:, :most]
            parts.append(torch.zeros_like(magnitude).scatter_(1, order, 1.0).reshape(part.shape))
    return torch.cat(parts, dim=1)


def turned(x, block):
    """Every block of neighbours times the orthonormal Hadamard matrix of its size."""
    matrix = torch.ones(1, 1, device=x.device)
    while matrix.shape[0] < block:
        matrix = torch.cat([torch.cat([matrix, matrix], 1), torch.cat([matrix, -matrix], 1)])
    return (x.reshape(-1, block) @ (matrix / block ** 0.5)).reshape(x.shape)


def scales_of(weight, granularity):
    """max(mean(abs(w)), 1e-5) of a matrix [1], of its rows [rows] or of blocks of a row [rows, blocks]."""
    size = weight.double().abs()
    block = BLOCKS[granularity]
    if granularity == "tensor":
        mean = size.mean().reshape(1)
    elif granularity == "row":
        mean = size.mean(dim=1)
    else:
        mean = torch.stack([part.mean(dim=1) for part in size.split(block, dim=1)], dim=1)
    return mean.float().clamp(min=SMALLEST_SCALE)


class BitLinear(nn.Linear):
    def __init__(self, linear, quantization, norm, may_turn):
        bias = linear.bias is not None
        device = linear.weight.device
        super().__init__(linear.in_features, linear.out_features, bias, device=device, dtype=linear.weight.dtype)
        self.granularity = quantization.get("weight_scale") or "tensor"
        self.packed = quantization.get("quantization_mode") == "offline"
        self.inverse = quantization.get("linear_class") != "autobitlinear"
        activation = quantization.get("activation") or "absmax8"
        self.four_bits = activation.endswith("absmean4")
        columns = linear.in_features
        self.block = (columns & -columns) if may_turn and activation.startswith("hadamard") else 0
        self.sparsity = quantization.get("sparsity") or "none"
        self.norm = [norm] if norm is not None else []  # a list: its parameters belong to the module around us
        if self.packed:
            del self.weight
            block = BLOCKS[self.granularity] or self.in_features
            blocks = (self.in_features + block - 1) // block
            shape = {"tensor": [1], "row": [self.out_features]}.get(self.granularity, [self.out_features, blocks])
            self.register_buffer("weight", torch.zeros((self.out_features + 3) // 4, self.in_features,
                                                       dtype=torch.uint8, device=device))
            self.register_buffer("weight_scale", torch.ones(shape, dtype=torch.float32, device=device))

    def codes_and_scales(self):
        if self.packed:
            scales = self.weight_scale.float()
            codes = torch.cat([(self.weight >> shift) & 3 for shift in (0, 2, 4, 6)])[:self.out_features].float() - 1
            return codes, 1 / scales if self.inverse else scales
        weight = self.weight.float()
        if self.sparsity == "3:4-exact":  # signs of three; the scale is the mean of what is kept
            mask = mask_of(weight, 3, 4)
            scales = scales_of(weight * mask, self.granularity) / 0.75
            return torch.where(weight < 0, -mask, mask), scales
        scales = scales_of(weight, self.granularity)
        if self.sparsity != "none":
            weight = weight * mask_of(weight, *map(int, self.sparsity.split(":")))
        return (weight / self.spread(scales)).round().clamp(-1, 1), scales

    def spread(self, scales):
        """Scales as what multiplies the weights [rows, columns]."""
        if scales.dim() == 1:
            return scales.reshape(-1, 1)
        return scales.repeat_interleave(BLOCKS[self.granularity], dim=1)[:, :self.in_features]

    def forward(self, x):
        for norm in self.norm:
            x = norm(x)
        dtype, x = x.dtype, x.float()
        if self.block:
            x = turned(x, self.block)
        if self.four_bits:
            step = x.abs().mean(dim=-1, keepdim=True).clamp(min=SMALLEST_SCALE) / 7 ** 0.5
            quantized = (x / step).round().clamp(-8, 7)
        else:
            step = x.abs().amax(dim=-1, keepdim=True).clamp(min=SMALLEST_SCALE) / 127
            quantized = (x / step).round().clamp(-128, 127)
        codes, scales = self.codes_and_scales()
        if torch.is_grad_enabled() and not self.packed and self.weight.requires_grad:
            # The gradient passes the roundings (straight-through).
            weight = self.weight.float()
            weight = weight + (codes * self.spread(scales) - weight).detach()
            y = nn.functional.linear(x + (quantized * step - x).detach(), weight)
        else:
            # Sums of integers, exact in FP32; each scale once.
            width = BLOCKS[self.granularity] or self.in_features
            factors = scales.split(1, dim=1) if scales.dim() == 2 else [scales]
            y = 0
            for part, matrix, factor in zip(quantized.split(width, dim=-1), codes.split(width, dim=1), factors):
                y = y + nn.functional.linear(part, matrix) * (factor.flatten() * step)
        if self.bias is not None:
            y = y + self.bias.float()
        return y.to(dtype)


def become_student(model, config):
    """BitLinear in place of the seven linear layers, and the norms in front of them."""
    quantization = config.quantizer
    check(quantization)
    placement = getattr(config, "sub_norm_placement", None) or "paper"
    if placement not in ("paper", "every-linear"):
        raise ValueError(f"config.json: sub_norm_placement {placement!r} is not known")
    with_norms = getattr(config, "sub_norm", None) is not False
    # Gemma's own norms multiply by 1 + w, SubLN by w in every family.
    gemma = isinstance(config, Gemma3TextConfig)
    for layer in model.model.layers:
        for parent, name, norm_name, always in (
                (layer.self_attn, "q_proj", "q_sub_norm", False), (layer.self_attn, "k_proj", "k_sub_norm", False),
                (layer.self_attn, "v_proj", "v_sub_norm", False), (layer.self_attn, "o_proj", "attn_sub_norm", True),
                (layer.mlp, "gate_proj", "gate_sub_norm", False), (layer.mlp, "up_proj", "up_sub_norm", False),
                (layer.mlp, "down_proj", "ffn_sub_norm", True)):
            linear, norm = getattr(parent, name), None
            if with_norms and (always or placement == "every-linear"):
                norm_class = LlamaRMSNorm if gemma else type(layer.input_layernorm)
                norm = norm_class(linear.in_features, eps=config.rms_norm_eps)
                norm.to(device=linear.weight.device, dtype=linear.weight.dtype)
                setattr(parent, norm_name, norm)
            setattr(parent, name, BitLinear(linear, quantization, norm, name in ("o_proj", "down_proj")))


class StudentConfig:
    # transformers must not take `quantization_config` for an order to put layers of its own in: it stands in
    # `quantizer` meanwhile.
    def __init__(self, **keys):
        for key in ("activation", "sparsity", "weight_scale", "weight_rule", "embedding_type", "head_type"):
            if key in keys:  # it would be ignored there
                raise ValueError(f"config.json: {key} stands beside quantization_config and belongs into it")
        quantizer = keys.pop("quantization_config", None) or keys.pop("quantizer", None)
        super().__init__(**keys)
        self.quantizer = quantizer or {"quant_method": "bitnet"}

    def to_dict(self):
        keys = super().to_dict()
        keys["quantization_config"] = keys.pop("quantizer", None)
        return keys

    def to_diff_dict(self):
        keys = super().to_diff_dict()
        keys.pop("quantizer", None)
        keys["quantization_config"] = getattr(self, "quantizer", None)  # not yet there while super().__init__() logs
        return keys


class Student:
    def __init__(self, config, *arguments, **keys):
        super().__init__(config, *arguments, **keys)
        become_student(self, config)

    @classmethod
    def from_pretrained(cls, *arguments, **keys):
        wanted = keys.pop("output_loading_info", False)
        model, found = super().from_pretrained(*arguments, output_loading_info=True, **keys)
        for kind in ("missing_keys", "unexpected_keys", "mismatched_keys"):
            if found[kind]:
                raise ValueError(f"the folder's tensors are not those of this student ({kind}: {sorted(found[kind])[:3]}), "
                                 "so it would be another model")
        if model.dtype != torch.float32:
            logging.get_logger(__name__).warning(
                f"{cls.__name__} is loaded in {model.dtype}: weights and activations are rounded to 16 bits before they "
                "become codes, so some codes and all logits are others than the program's. Load it with "
                "dtype=torch.float32 for the same.")
        return (model, found) if wanted else model


class BitDistillLlamaConfig(StudentConfig, LlamaConfig):
    model_type = "bitdistill_llama"

    def __init__(self, **keys):  # in each class itself: transformers 5 would make one otherwise
        StudentConfig.__init__(self, **keys)


class BitDistillQwen2Config(StudentConfig, Qwen2Config):
    model_type = "bitdistill_qwen2"

    def __init__(self, **keys):  # in each class itself: transformers 5 would make one otherwise
        StudentConfig.__init__(self, **keys)


class BitDistillQwen3Config(StudentConfig, Qwen3Config):
    model_type = "bitdistill_qwen3"

    def __init__(self, **keys):  # in each class itself: transformers 5 would make one otherwise
        StudentConfig.__init__(self, **keys)


class BitDistillGemma3Config(StudentConfig, Gemma3TextConfig):
    model_type = "bitdistill_gemma3"

    def __init__(self, **keys):  # in each class itself: transformers 5 would make one otherwise
        StudentConfig.__init__(self, **keys)


class BitDistillLlamaForCausalLM(Student, LlamaForCausalLM):
    config_class = BitDistillLlamaConfig


class BitDistillQwen2ForCausalLM(Student, Qwen2ForCausalLM):
    config_class = BitDistillQwen2Config


class BitDistillQwen3ForCausalLM(Student, Qwen3ForCausalLM):
    config_class = BitDistillQwen3Config


class BitDistillGemma3ForCausalLM(Student, Gemma3ForCausalLM):
    config_class = BitDistillGemma3Config

    def __init__(self, config, *arguments, **keys):
        super().__init__(config, *arguments, **keys)
        # As the teacher's stored type rounds it; transformers would round it by the type of these latent weights.
        scale = getattr(config, "embedding_scale", None)
        if scale is not None:
            embedding = self.model.embed_tokens
            embedding.scalar_embed_scale = scale
            embedding.embed_scale.fill_(scale)
