using System.Text.Json.Serialization;
using Assay.Sources.Downloads;
using Assay.Sources.Updates;

namespace Assay.Sources;

[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower,
    WriteIndented = true
)]
[JsonSerializable(typeof(PartialNote))]
[JsonSerializable(typeof(KnownFiles))]
internal sealed partial class UpdateJson : JsonSerializerContext;
