using Assay.Readings.Figures.Numbers;
using Assay.Readings.Figures.Words;
using Assay.Readings.Texts;

namespace Assay.Readings.Figures.Quantities;

/// <summary>Words of rising and falling, which make "from A to B" a change and no range.</summary>
internal static class ChangeWords
{
    private const int Reach = 10;

    /// <summary>Verbs and nouns, and the direction they claim: 1 up, -1 down, 0 neither.</summary>
    public static WordTable<int> All { get; } =
        new([
            .. WordTable.Each(
                1,
                "rose rise rises rising risen grew grow grows growing grown growth increased increase increases increasing "
                    + "climbed climb climbs climbing jumped jump surged surge soared soaring gained up raised raise raises raising raised lifted "
                    + "widened widening expanded swelled swelling doubled tripled "
                    + "вырос выросла выросло выросли вырастет вырастут увеличил увеличился увеличилась увеличилось увеличились увеличить рост "
                    + "поднялся поднялась поднялись повысил повысился повысилась "
                    + "зріс зросла зросло зросли зросте зростання збільшив збільшився збільшилася збільшилась збільшилися збільшились підвищився"
            ),
            .. WordTable.Each(
                -1,
                "fell fall falls falling fallen dropped drop drops dropping declined decline declines declining decreased decrease decreases "
                    + "slid slumped slump shrank shrink shrunk shrinks shrinking cut cuts cutting reduced reduce reduces reducing lowered lower "
                    + "down plunged plunge sank narrowed narrowing dwindled contracted halved "
                    + "упал упала упало упали снизил снизился снизилась снизилось снизились сократил сократился сократилась сократилось "
                    + "сократились уменьшился уменьшилась уменьшились падение снижение "
                    + "впав впала впало впали знизив знизився знизилася знизилась знизилися скоротив скоротився скоротилася скоротилися "
                    + "зменшився зменшилася зменшилося зменшилися падіння зниження"
            ),
            .. WordTable.Each(
                0,
                "changed moved went going gone shifted revised amended изменился изменилась змінився"
            ),
        ]);

    /// <summary>Whether such a word stands before a token in its sentence, a few words off at most.</summary>
    public static bool StandBefore(TokenizedText text, int token)
    {
        for (var i = token - 1; i >= 0 && i >= token - Reach; i--)
        {
            if (!Surroundings.GoesOn(text, i + 1) || text[i + 1].BeginsSentence)
                return false;
            if (text[i].Kind == TokenKind.Word && All.Has(text.Letters(i)))
                return true;
        }
        return false;
    }
}
