using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Staff.Agency;

namespace Safety.Core.Tests.Staff;

public sealed class AccountTests
{
    private static readonly AccountClosed Closed = new(Ada, Cy, Nine);

    [Fact]
    public void An_account_is_closed_once_and_opened_again_once()
    {
        GivenAda().When(ada => CloseAccount.Decide(new(Ada), ada, Admin, Ten)).Then(new AccountClosed(Ada, Cy, Ten));
        GivenAda(Closed).When(ada => CloseAccount.Decide(new(Ada), ada, Admin, Ten)).ThenNothing();
        GivenAda(Closed).When(ada => OpenAccountAgain.Decide(new(Ada), ada, Admin, Ten))
            .Then(new AccountOpenedAgain(Ada, Cy, Ten));
        GivenAda().When(ada => OpenAccountAgain.Decide(new(Ada), ada, Admin, Ten)).ThenNothing();
    }

    [Fact]
    public void Nobody_closes_their_own_account() => GivenAda()
        .When(ada => CloseAccount.Decide(new(Ada), ada, Actor.Person(Ada), Ten))
        .ThenRefused<CloseAccount.OwnAccount>();

    [Fact]
    public void Whoever_left_is_not_let_in_again() => GivenAda(Closed, new StaffMemberLeft(Ada, Cy, Nine))
        .When(ada => OpenAccountAgain.Decide(new(Ada), ada, Admin, Ten)).ThenRefused<HasLeft>();

    [Fact]
    public void Sessions_end_at_once_by_the_person_or_an_administrator_and_a_double_click_is_one_wish()
    {
        GivenAda().When(ada => EndSessions.Decide(new(Ada), ada, Actor.Person(Ada), Ten))
            .Then(new SessionsEnded(Ada, Ada, Ten));
        var ended = new SessionsEnded(Ada, Cy, Ten);
        GivenAda(ended).When(ada => EndSessions.Decide(new(Ada), ada, Admin, Ten.AddSeconds(9))).ThenNothing();
        GivenAda(ended).When(ada => EndSessions.Decide(new(Ada), ada, Admin, Ten.AddSeconds(10)))
            .Then(new SessionsEnded(Ada, Cy, Ten.AddSeconds(10)));
    }

    [Fact]
    public void Somebody_unknown_is_refused()
    {
        var nobody = Scenario.Given<StaffMember>(Ada.Value);
        nobody.When(ada => CloseAccount.Decide(new(Ada), ada, Admin, Ten)).ThenRefused<NoSuchStaffMember>();
        nobody.When(ada => OpenAccountAgain.Decide(new(Ada), ada, Admin, Ten)).ThenRefused<NoSuchStaffMember>();
        nobody.When(ada => EndSessions.Decide(new(Ada), ada, Admin, Ten)).ThenRefused<NoSuchStaffMember>();
    }
}
