using System.Globalization;
using Assay.Model;

namespace Assay.Screening;

/// <summary>What was decided by some day: of several decisions about the same party and record the latest counts.</summary>
public sealed class ReviewBook
{
    private readonly Dictionary<(ScreenedPartyId, RecordId), ReviewDecision> _latest = [];
    private readonly ILookup<ScreenedPartyId, ReviewDecision> _ofParty;

    /// <summary>Takes decisions, oldest first.</summary>
    /// <param name="decisions">All decisions.</param>
    /// <param name="knownOn">Later ones are left out: whoever asks what was known on a day is not told what was decided after it.</param>
    public ReviewBook(IEnumerable<ReviewDecision> decisions, LocalDate knownOn)
    {
        foreach (var decision in decisions)
        {
            if (decision.At.InUtc().Date <= knownOn)
                _latest[(decision.Party, decision.Record)] = decision;
        }
        _ofParty = _latest
            .Values.OrderBy(d => d.Record.ToString(), StringComparer.Ordinal)
            .ToLookup(d => d.Party);
    }

    /// <summary>A book in which nothing is decided.</summary>
    public static ReviewBook Empty { get; } = new([], LocalDate.MinIsoValue);

    /// <summary>What was decided about a party and a record; null where nothing was.</summary>
    public ReviewDecision? Find(ScreenedPartyId party, RecordId record) =>
        _latest.GetValueOrDefault((party, record));

    /// <summary>All that counts about a party, by record.</summary>
    public IEnumerable<ReviewDecision> About(ScreenedPartyId party) => _ofParty[party];

    /// <summary>A hash of all that counts: two books that decide alike have the same.</summary>
    public ContentHash Hash =>
        ContentHash.OfAll(
            _latest
                .Values.Select(d =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{d.Party.Set}\n{d.Party.Id}\n{d.Record}\n{d.At.ToUnixTimeTicks()}\n{d}"
                    )
                )
                .Order(StringComparer.Ordinal)
        );
}
