using Safety.Core.Visits;
using static Safety.Core.Tests.Visits.Trip;

namespace Safety.Core.Tests.Visits;

public sealed class CoverTallyTests
{
    private static readonly VisitCancelled Cancelled = new(null, Ada, VisitChannel.Page, Two);

    [Fact]
    public void Nothing_comes_to_nothing() => Assert.Equal(new CoverTally(0, 0, 0, 0, 0, 0, 0), CoverTally.Of([]));

    [Fact]
    public void Each_visit_counts_for_how_it_was_covered()
    {
        var together = Started with { Escorted = true };
        Visit[] visits =
        [
            GivenCalm().State!, GivenRisky().State!, GivenRisky(BoComes).State!, GivenOut().State!,
            GivenOut(Ended).State!, GivenRisky(BoComes, together, Ended).State!,
            GivenRisky(Authorised, Started, Ended).State!, GivenRisky(Refused).State!, GivenRisky(Cancelled).State!,
            GivenCalm(Cancelled).State!,
        ];

        Assert.Equal(
            new CoverTally(
                Coming: 5, ComingUncovered: 2, Made: 3, Together: 1, AloneByWord: 1, RefusedAlone: 1, NobodyCame: 1),
            CoverTally.Of(visits));
    }

    /// <summary>Whoever looks over a shoulder must see no number change.</summary>
    [Fact]
    public void A_duress_code_at_the_end_reads_like_an_end()
    {
        var end = new DuressSignalled(DuressGuise.End, [], Ada, VisitChannel.Page, Four);
        Assert.Equal(CoverTally.Of([GivenOut(Ended).State!]), CoverTally.Of([GivenOut(end).State!]));
    }
}
