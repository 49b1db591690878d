using Assay.Model;
using Assay.Territories;

namespace Assay.Measures;

/// <summary>One edit.</summary>
/// <param name="Days">The days for which it holds; a snap-back is its end.</param>
public abstract record ScenarioEdit(InForce Days)
{
    /// <summary>The edit in words, with its days where it has any.</summary>
    public string Text => Days.IsAlways ? Says : $"{Says}, {Days}";

    /// <summary>The edit in words.</summary>
    protected abstract string Says { get; }

    /// <summary>Whether it lifts that designation.</summary>
    public virtual bool Lifts(DesignationKey designation) => false;

    /// <summary>Whether it lifts any designation that such publishers may have made.</summary>
    public virtual bool LiftsDesignationsOf(IReadOnlyList<PublisherId> publishers) => false;

    /// <summary>Whether it changes what a measure says.</summary>
    public virtual bool Touches(Measure measure) => false;

    /// <summary>The book as it would be.</summary>
    public virtual MeasureBook Apply(MeasureBook book) => book;

    /// <summary>Lifts a measure, an article or a whole instrument. Designations made under it stand until they are lifted themselves.</summary>
    /// <param name="Measure">What is lifted.</param>
    /// <param name="Days">For which days.</param>
    public sealed record LiftMeasure(MeasureId Measure, InForce Days) : ScenarioEdit(Days)
    {
        /// <inheritdoc/>
        protected override string Says =>
            Days.Until is null ? $"{Measure} is lifted" : $"{Measure} is suspended";

        /// <inheritdoc/>
        public override bool Touches(Measure measure) => Measure.Covers(measure.Id);

        /// <inheritdoc/>
        public override MeasureBook Apply(MeasureBook book) =>
            book.Changing(Measure, m => m.Suspended(new Suspension(Days, null, "lifted by the scenario")));
    }

    /// <summary>Withdraws an exception, a derogation or a licence.</summary>
    /// <param name="Measure">The measure, article or instrument it is an exception to.</param>
    /// <param name="Exception">The exception's short name.</param>
    /// <param name="Days">For which days.</param>
    public sealed record WithdrawException(MeasureId Measure, string Exception, InForce Days)
        : ScenarioEdit(Days)
    {
        /// <inheritdoc/>
        protected override string Says => $"the exception {Exception} of {Measure} is withdrawn";

        /// <inheritdoc/>
        public override bool Touches(Measure measure) =>
            Measure.Covers(measure.Id) && measure.Exceptions.Any(IsMeant);

        /// <inheritdoc/>
        public override MeasureBook Apply(MeasureBook book) =>
            book.Changing(
                Measure,
                m =>
                    m with
                    {
                        Exceptions =
                        [
                            .. m.Exceptions.SelectMany(e =>
                                IsMeant(e) ? e.Days.Without(Days).Select(days => e with { Days = days }) : [e]
                            ),
                        ],
                    }
            );

        private bool IsMeant(MeasureException exception) =>
            string.Equals(exception.Id, Exception, StringComparison.Ordinal);
    }

    /// <summary>Issues a licence: an exception to some measures.</summary>
    /// <param name="Measures">The measures, articles or instruments it is about.</param>
    /// <param name="Licence">What it permits; in force for its own days.</param>
    public sealed record IssueLicence(IReadOnlyList<MeasureId> Measures, MeasureException Licence)
        : ScenarioEdit(Licence.Days)
    {
        /// <inheritdoc/>
        protected override string Says => $"{Licence.Title} is issued for {string.Join(", ", Measures)}";

        /// <inheritdoc/>
        public override bool Touches(Measure measure) => Measures.Any(m => m.Covers(measure.Id));

        /// <inheritdoc/>
        public override MeasureBook Apply(MeasureBook book) =>
            Measures.Aggregate(
                book,
                (changed, measure) =>
                    changed.Changing(measure, m => m with { Exceptions = [.. m.Exceptions, Licence] })
            );
    }

    /// <summary>Adds a draft instrument; with the edit's days its measures begin and end where the draft does not say.</summary>
    /// <param name="Draft">The draft, with what it declares for itself.</param>
    /// <param name="Days">For which days.</param>
    public sealed record AddMeasures(DraftInstrument Draft, InForce Days) : ScenarioEdit(Days)
    {
        /// <inheritdoc/>
        protected override string Says =>
            $"{string.Join(", ", Draft.Measures.Select(m => m.Instrument.Id).Distinct())} is added";

        /// <inheritdoc/>
        public override bool Touches(Measure measure) => Draft.Measures.Any(m => m.Id == measure.Id);

        /// <inheritdoc/>
        public override MeasureBook Apply(MeasureBook book) =>
            book.With(
                Draft with
                {
                    Measures =
                    [
                        .. Draft.Measures.Select(m =>
                            m with
                            {
                                Days = new InForce(m.Days.From ?? Days.From, m.Days.Until ?? Days.Until),
                            }
                        ),
                    ],
                }
            );
    }

    /// <summary>Moves the first or the last day of a measure.</summary>
    /// <param name="Measure">The measure, article or instrument.</param>
    /// <param name="First">Its new first day; null where it stays.</param>
    /// <param name="Last">Its new last day; null where it stays.</param>
    public sealed record MoveMeasure(MeasureId Measure, LocalDate? First, LocalDate? Last)
        : ScenarioEdit(InForce.Always)
    {
        /// <inheritdoc/>
        protected override string Says =>
            string.Join(
                " and ",
                new[]
                {
                    First is { } first ? $"{Measure} begins on {new PartialDate(first)}" : null,
                    Last is { } last ? $"{Measure} ends with {new PartialDate(last)}" : null,
                }.OfType<string>()
            );

        /// <inheritdoc/>
        public override bool Touches(Measure measure) => Measure.Covers(measure.Id);

        /// <inheritdoc/>
        public override MeasureBook Apply(MeasureBook book) =>
            book.Changing(
                Measure,
                m =>
                    m with
                    {
                        Days = new InForce(
                            First is { } first ? new PartialDate(first) : m.Days.From,
                            Last is { } last ? new PartialDate(last) : m.Days.Until
                        ),
                    }
            );
    }

    /// <summary>Has the deal done on another day.</summary>
    /// <param name="To">The day.</param>
    public sealed record MoveDeal(LocalDate To) : ScenarioEdit(InForce.Always)
    {
        /// <inheritdoc/>
        protected override string Says => $"the deal is of {new PartialDate(To)}";

        /// <inheritdoc/>
        public override bool Touches(Measure measure) => true;
    }

    /// <summary>Assumes another line of control.</summary>
    /// <param name="Assumed">What is assumed, and for which days.</param>
    public sealed record AssumeControl(AssumedControl Assumed) : ScenarioEdit(Assumed.Days)
    {
        /// <inheritdoc/>
        protected override string Says => Assumed.Says;

        /// <inheritdoc/>
        public override bool Touches(Measure measure) =>
            measure.References().Any(r => r is Reference.Control);
    }

    /// <summary>Ends a programme of some publishers: all designations under it.</summary>
    /// <param name="Publishers">Whose programme it is.</param>
    /// <param name="Programme">The programme.</param>
    /// <param name="Days">For which days.</param>
    public sealed record EndProgramme(IReadOnlyList<PublisherId> Publishers, string Programme, InForce Days)
        : ScenarioEdit(Days)
    {
        /// <inheritdoc/>
        protected override string Says => $"programme {Programme} ({string.Join(", ", Publishers)}) is ended";

        /// <inheritdoc/>
        public override bool Lifts(DesignationKey designation) =>
            Publishers.Contains(designation.List.Publisher)
            && string.Equals(designation.Programme, Programme, StringComparison.OrdinalIgnoreCase);

        /// <inheritdoc/>
        public override bool LiftsDesignationsOf(IReadOnlyList<PublisherId> publishers) =>
            Publishers.Any(publishers.Contains);
    }

    /// <summary>Takes a party off the lists of some publishers: by record, as the register party it is, or as the deal has it.</summary>
    /// <param name="Publishers">Who takes it off.</param>
    /// <param name="Party">The register party.</param>
    /// <param name="Record">The record.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Days">For which days.</param>
    public sealed record Delist(
        IReadOnlyList<PublisherId> Publishers,
        PartyId? Party,
        RecordId? Record,
        string Name,
        InForce Days
    ) : ScenarioEdit(Days)
    {
        /// <summary>The party of the deal, where only the deal file states that it is listed.</summary>
        public PartyId? InDeal { get; init; }

        /// <inheritdoc/>
        protected override string Says => $"{Name} is delisted by {string.Join(", ", Publishers)}";

        /// <inheritdoc/>
        public override bool Lifts(DesignationKey designation) =>
            Publishers.Contains(designation.List.Publisher)
            && (
                (Party is not null && designation.Register == Party)
                || (InDeal is not null && designation.InDeal == InDeal)
                || (
                    Record is { } record
                    && record.List == designation.List
                    && string.Equals(record.Key, designation.RecordKey, StringComparison.Ordinal)
                )
            );

        /// <inheritdoc/>
        public override bool LiftsDesignationsOf(IReadOnlyList<PublisherId> publishers) =>
            Publishers.Any(publishers.Contains);
    }
}
