using System.Text.Json;
using Assay.Listings;
using ZstdSharp;

namespace Assay.Storage.Lists;

/// <summary>An edition's profile as it is kept: JSON, compressed.</summary>
internal static class ProfileBytes
{
    private const int MostBytes = 16 << 20;

    public static byte[] Pack(EditionProfile profile)
    {
        var body = new ProfileBody(
            profile.Records,
            profile.Aliases,
            profile.Documents,
            new SortedDictionary<string, int>(
                profile.Programmes.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal),
                StringComparer.Ordinal
            ),
            profile.Saying
        );
        using var compressor = new Compressor(level: 9);
        return compressor
            .Wrap(JsonSerializer.SerializeToUtf8Bytes(body, RecordJson.Compact.ProfileBody))
            .ToArray();
    }

    public static EditionProfile Unpack(byte[] packed)
    {
        try
        {
            using var decompressor = new Decompressor();
            var body =
                JsonSerializer.Deserialize(
                    decompressor.Unwrap(packed, MostBytes),
                    RecordJson.Compact.ProfileBody
                ) ?? throw new FormatException("An edition's profile is empty.");
            return new EditionProfile(body.Records, body.Aliases, body.Documents, body.Programmes)
            {
                Saying = body.Saying,
            };
        }
        catch (ZstdException e)
        {
            throw new FormatException("An edition's profile is damaged.", e);
        }
    }
}

internal sealed record ProfileBody(
    int Records,
    int Aliases,
    int Documents,
    SortedDictionary<string, int> Programmes,
    RecordCounts? Saying
);
