using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="EnterFirstAdministrator"/>.</summary>
public static class EnterFirstAdministratorHandler
{
    private const string JobTitle = "Administrator";

    /// <summary>Decides on the person's stream: who they are, and their role; neither without the other.</summary>
    public static async Task<Answer> Handle(EnterFirstAdministrator command, Ledger ledger, CancellationToken ct)
    {
        var staff = FirstAdministrator.Id;
        if (await ledger.OtherAdministrators(staff, ct) > 0)
            return Answer.No(new EnterFirstAdministrator.ThereIsOne(), staff.Value, 0);
        var join = new JoinStaff(
            staff, command.Name, JobTitle, command.WorkEmail, Team: null,
            DateOnly.FromDateTime(ledger.Now.UtcDateTime));
        var correct = new CorrectStaffDetails(staff, command.Name, JobTitle, command.WorkEmail);
        var entered = await ledger.Decide<StaffMember>(
            staff.Value,
            member => member is null
                ? JoinStaff.Decide(join, member, team: null, ledger.Actor, ledger.Now)
                : CorrectStaffDetails.Decide(correct, member, ledger.Actor, ledger.Now),
            ct);
        return entered.Refusal is not null ? entered : await ledger.Decide<StaffMember>(
            staff.Value,
            member => GrantRole.Decide(new(staff, StaffRole.Administrator), member, ledger.Actor, ledger.Now),
            ct);
    }
}
