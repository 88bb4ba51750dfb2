namespace CcmFlow.Functions.Patients;

public enum PhoneRole { Patient, Staff }
