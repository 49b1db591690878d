using System.Runtime.ExceptionServices;
using Assay.Deals;
using Assay.Model;
using Assay.Reports.Territories;
using Assay.Territories;

namespace Assay.Cli.Places;

/// <summary>Asks of many places whose land they are and who holds them, on all cores and in their order.</summary>
/// <param name="atlas">What is known of territory.</param>
/// <param name="knownOn">The day whose knowledge is used.</param>
/// <param name="views">Views that are shown beside the recognised one.</param>
/// <param name="withHistory">Whether changes of control are told.</param>
internal sealed class PlaceAnswers(
    TerritoryAtlas atlas,
    LocalDate knownOn,
    IReadOnlyList<string> views,
    bool withHistory
)
{
    /// <summary>Places that are asked about at once.</summary>
    private const int Batch = 2_048;

    /// <summary>Places asked about so far.</summary>
    public int Count { get; private set; }

    /// <summary>Places that could not be read.</summary>
    public int NotRead { get; private set; }

    /// <summary>The first such place and why; null where there is none.</summary>
    public AskedPlace? FirstNotRead { get; private set; }

    /// <summary>The answers, in the order of the places.</summary>
    public IEnumerable<(AskedPlace Asked, AnsweredPlace Answer)> To(IEnumerable<AskedPlace> places)
    {
        foreach (var batch in places.Chunk(Batch))
        {
            var answers = new AnsweredPlace[batch.Length];
            Ask(batch, answers);
            for (var i = 0; i < batch.Length; i++)
            {
                Count++;
                if (answers[i].Placed is null)
                {
                    NotRead++;
                    FirstNotRead ??= batch[i];
                }
                yield return (batch[i], answers[i]);
            }
        }
    }

    /// <summary>The answer for one place.</summary>
    public AnsweredPlace To(AskedPlace asked)
    {
        var placed = asked.Place is { } place ? atlas.Placed(place, asked.On, knownOn, asked.Named) : null;
        var point = (asked.Place as Place.Point)?.Coordinate ?? placed?.Status.Point;
        return new AnsweredPlace(
            asked.Id,
            asked.Name,
            asked.Place,
            asked.On,
            knownOn,
            placed is null ? null : placed with { Notes = [.. placed.Notes, .. asked.Notes] },
            placed is null ? [] : [.. views.Select(v => atlas.View(v, placed.Status))],
            placed is null ? [asked.Why] : [.. placed.Notes, .. asked.Notes],
            withHistory && point is { } at ? atlas.History(at)
                : withHistory ? []
                : null
        );
    }

    // A name that nothing bears, or several things, is no place: none is picked.
    private AskedPlace LookedUp(AskedPlace asked) =>
        asked.Place is Place.Named name && atlas.Resolve(name) is { Kind: NamedKind.None } nothing
            ? asked with
            {
                Place = null,
                Why = string.Join(" ", nothing.Notes),
            }
            : asked;

    private void Ask(AskedPlace[] batch, AnsweredPlace[] answers)
    {
        try
        {
            Parallel.For(
                0,
                batch.Length,
                i =>
                {
                    batch[i] = LookedUp(batch[i]);
                    answers[i] = To(batch[i]);
                }
            );
        }
        catch (AggregateException e) when (e.InnerException is AssayException fault)
        {
            // a damaged store is told as it is anywhere else
            ExceptionDispatchInfo.Throw(fault);
        }
    }
}
