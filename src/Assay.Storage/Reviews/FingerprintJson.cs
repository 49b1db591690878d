using System.Text.Json;
using System.Text.Json.Serialization;
using Assay.Model;
using Assay.Screening;

namespace Assay.Storage.Reviews;

/// <summary>
/// A fingerprint as the store keeps it: an object of aspects, in their words, with their values; and under "looked-at" the aspects there were at the time,
/// which those kept first do not say.
/// </summary>
[JsonSourceGenerationOptions]
[JsonSerializable(typeof(SortedDictionary<string, IReadOnlyList<string>>))]
internal sealed partial class FingerprintJson : JsonSerializerContext
{
    private const string LookedAt = "looked-at";

    public static string Write(PartyFingerprint fingerprint) =>
        JsonSerializer.Serialize(
            new SortedDictionary<string, IReadOnlyList<string>>(
                fingerprint.Values.ToDictionary(
                    v => Words.Kebab(v.Key),
                    v => v.Value,
                    StringComparer.Ordinal
                ),
                StringComparer.Ordinal
            )
            {
                [LookedAt] = [.. fingerprint.LookedAt.Select(Words.Kebab)],
            },
            Default.SortedDictionaryStringIReadOnlyListString
        );

    /// <summary>Reads what <see cref="Write"/> wrote; an aspect that a newer program wrote and this one does not know is left out.</summary>
    public static PartyFingerprint Read(string json)
    {
        var values =
            JsonSerializer.Deserialize(json, Default.SortedDictionaryStringIReadOnlyListString)
            ?? throw new FormatException("A fingerprint is empty.");
        return new PartyFingerprint(
            Enum.GetValues<PartyAspect>()
                .Where(a => values.ContainsKey(Words.Kebab(a)))
                .ToDictionary(a => a, a => values[Words.Kebab(a)])
        )
        {
            LookedAt = values.TryGetValue(LookedAt, out var lookedAt)
                ?
                [
                    .. Enum.GetValues<PartyAspect>()
                        .Where(a => lookedAt.Contains(Words.Kebab(a), StringComparer.Ordinal)),
                ]
                : PartyFingerprint.LookedAtFirst,
        };
    }
}
