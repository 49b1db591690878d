using System.Text.Json;
using Assay.Listings;
using Assay.Storage.Lists;

namespace Assay.Fuzz.Targets;

/// <summary>What was read can be kept: written as the store writes it and read back, it is the same.</summary>
internal static class Keeping
{
    public static void Check(ListedParty party)
    {
        var written = Bytes(party);
        var back = JsonSerializer
            .Deserialize(written, RecordJson.Compact.RecordBody)!
            .ToParty(party.Record.List);
        Contract.Holds(
            written.AsSpan().SequenceEqual(Bytes(back)),
            "A party that was kept and read back is another."
        );
    }

    private static byte[] Bytes(ListedParty party) =>
        JsonSerializer.SerializeToUtf8Bytes(RecordBody.Of(party), RecordJson.Compact.RecordBody);
}
