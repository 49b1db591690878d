using System.Collections.Frozen;
using Assay.Readings.Texts;

namespace Assay.Readings.Mentions;

/// <summary>The terms by which a contract or a notice calls its parties: (the "Seller"), and later "the Seller"; "the Buyer, Feinwerk Katalyse GmbH".</summary>
internal sealed class DefinedTerms(ReferentBook book)
{
    private const int LongestDefinition = 16;

    // So far before the bracket the name may end: ", of Rotterdam", ", a company under the law of …"
    private const int FarthestName = 20;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Parties = (
        "Seller Buyer Supplier Purchaser Vendor Customer Company Bank Fund Lender Borrower Licensor Licensee Agent Issuer Carrier Charterer Owner "
        + "Guarantor Transferor Transferee Client Contractor Subcontractor Lessor Lessee Landlord Tenant Consultant Investor Operator Shipper Consignee Offtaker Trader "
        + "Miner Smelter Refiner Distributor Group Subsidiary Parent Trustee Manager Insurer Insured "
        + "Продавец Покупатель Поставщик Заказчик Исполнитель Компания Банк Заёмщик Лицензиар Лицензиат "
        + "Продавець Покупець Постачальник Замовник Виконавець Компанія Позичальник Ліцензіар Ліцензіат"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether contracts call a party so: Seller, Licensee.</summary>
    public static bool IsPartyWord(ReadOnlySpan<char> word) => Parties.Contains(word);

    private TokenizedText Text => book.Text;

    /// <summary>Adds the mentions.</summary>
    public void Add()
    {
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        var named = new MentionsByPlace(
            book.Mentions.Where(m => !m.IsCredit && book.Drafts[m.Referent].Kind == MentionKind.Organisation)
        );
        var isBracket = Text.OfWords(static w => w is "(");
        var isThe = Text.OfWords(static w => w is "the" or "The");
        for (var i = 0; i < Text.Count; i++)
        {
            if (isBracket[Text.WordAt(i)])
                Define(i, named, owners);
            else if (isThe[Text.WordAt(i)] && i + 3 < Text.Count && Text.Is(i + 2, ','))
                Name(i + 1, named, owners);
        }
        if (owners.Count == 0)
            return;
        var taken = book.Mentions.Select(m => m.Span).OrderBy(s => s.Start).ToList();
        var lookup = owners.GetAlternateLookup<ReadOnlySpan<char>>();
        var ownerOf = Text.OfWords(w => lookup.TryGetValue(w, out var owner) ? owner : (int?)null);
        var next = 0;
        for (var i = 0; i < Text.Count; i++)
        {
            while (next < taken.Count && taken[next].End <= Text[i].Start)
                next++;
            var isTaken = next < taken.Count && taken[next].Start <= Text[i].Start;
            // the definition is none
            if (isTaken || IsMarked(i) || ownerOf[Text.WordAt(i)] is not { } owner)
                continue;
            var draft = book.Drafts[owner];
            book.Mention(
                i,
                i + 1,
                MentionForm.Description,
                draft,
                $"the text calls {draft.Name} “{Text.Letters(i)}”"
            );
        }
    }

    // NAME, of Rotterdam (the "Licensor")
    private void Define(int bracket, MentionsByPlace named, Dictionary<string, int> owners)
    {
        if (bracket == 0 || Last(named, bracket) is not { } owner)
            return;
        for (
            var i = bracket + 1;
            i < Math.Min(Text.Count - 1, bracket + LongestDefinition) && !Text.Is(i, ')');
            i++
        )
        {
            if (
                Text.Text[Text[i].Start] is '"' or '“' or '«' or '„' or '‘'
                && IsPartyWord(Text.Letters(i + 1))
            )
                Own(Text.Letters(i + 1).ToString(), owner, owners);
        }
    }

    // and in all cases: "Выручка Компании"
    private static void Own(string term, int owner, Dictionary<string, int> owners)
    {
        foreach (var (form, _) in PersonRoles.Forms(term))
            owners.TryAdd(form, owner);
    }

    // "the Buyer, Feinwerk Katalyse GmbH"
    private void Name(int term, MentionsByPlace named, Dictionary<string, int> owners)
    {
        if (!IsPartyWord(Text.Letters(term)))
            return;
        if (named.BeginningAt(Text[term + 2].Start) is { } mention)
            owners.TryAdd(Text.Letters(term).ToString(), mention.Referent);
    }

    private bool IsMarked(int token) =>
        token > 0 && Text.Text[Text[token - 1].Start] is '"' or '“' or '«' or '„' or '‘';

    private int? Last(MentionsByPlace named, int bracket)
    {
        var sentence = Text.Sentences[Text.SentenceOf(bracket)];
        var from = Text[Math.Max(sentence.First, bracket - FarthestName)].Start;
        return named.LastEnding(from, Text[bracket].Start)?.Referent;
    }
}
