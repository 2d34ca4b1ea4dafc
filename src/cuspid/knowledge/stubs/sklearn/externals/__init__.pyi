from sklearn.externals import joblib as joblib
